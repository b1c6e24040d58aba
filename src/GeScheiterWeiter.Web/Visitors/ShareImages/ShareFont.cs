using SkiaSharp;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>The fonts this machine has to offer; none where it has none.</summary>
public static class ShareFont
{
    private static readonly string[] Preferred = ["Charter", "Noto Serif", "DejaVu Serif", "Liberation Serif", "Georgia", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial"];

    public static SKTypeface? Bold { get; } = Find(SKFontStyle.Bold);

    public static SKTypeface? Regular { get; } = Find(SKFontStyle.Normal);

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
