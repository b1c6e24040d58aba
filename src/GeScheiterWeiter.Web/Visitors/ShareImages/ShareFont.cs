using System.Collections.Concurrent;
using System.Text;
using SkiaSharp;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>The fonts this machine has to offer; none where it has none.</summary>
public static class ShareFont
{
    private static readonly string[] Preferred =
        ["Charter", "Noto Serif", "DejaVu Serif", "Liberation Serif", "Georgia", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial"];

    public static SKTypeface? Bold { get; } = Find(SKFontStyle.Bold);

    public static SKTypeface? Regular { get; } = Find(SKFontStyle.Normal);

    /// <summary>Looked up once: the fonts of a machine stay.</summary>
    private static readonly ConcurrentDictionary<(int Rune, bool IsBold), SKTypeface?> Others = new();

    /// <summary>The font itself where it has the letter, else another one of the machine; null where none has.</summary>
    public static SKTypeface? FaceFor(Rune rune, SKTypeface first) =>
        first.ContainsGlyph(rune.Value)
            ? first
            : Others.GetOrAdd(
                (rune.Value, first.IsBold), static key => Other(key.Rune, key.IsBold ? SKFontStyle.Bold : SKFontStyle.Normal));

    /// <summary>Not every font manager can be asked for a letter: each font is.</summary>
    private static SKTypeface? Other(int rune, SKFontStyle style)
    {
        var fonts = SKFontManager.Default;
        return Preferred.Concat(fonts.FontFamilies.Order(StringComparer.Ordinal))
            .Where(family => !family.Contains("Emoji", StringComparison.OrdinalIgnoreCase))
            .Where(family => fonts.FontFamilies.Contains(family, StringComparer.OrdinalIgnoreCase))
            .Select(family => fonts.MatchFamily(family, style))
            .FirstOrDefault(face => face is not null && face.ContainsGlyph(rune));
    }

    private static SKTypeface? Find(SKFontStyle style)
    {
        var fonts = SKFontManager.Default;
        return Preferred
            .Where(family => fonts.FontFamilies.Contains(family, StringComparer.OrdinalIgnoreCase))
            .Select(family => fonts.MatchFamily(family, style))
            .FirstOrDefault(face => face is not null && face.ContainsGlyph('ß'))
            ?? fonts.MatchCharacter(null, style, null, 'ß');
    }
}
