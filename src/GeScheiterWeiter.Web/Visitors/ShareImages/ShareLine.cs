using System.Globalization;
using System.Text;
using GeScheiterWeiter.Common;
using SkiaSharp;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>A line of words in a font, where other fonts of the machine help out with letters it lacks.</summary>
public static class ShareLine
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int EmojiSelector = 0xFE0F;
    private const int Keycap = 0x20E3;

    /// <summary>Without emoji, which have colours of their own, and letters no font of the machine has: a box says nothing.</summary>
    public static string Drawable(string text, SKTypeface first)
    {
        var runes = text.EnumerateRunes().ToArray();
        var kept = new StringBuilder(text.Length);
        foreach (var (index, rune) in runes.Index())
        {
            var isEmoji = IsEmoji(rune) || (index + 1 < runes.Length && runes[index + 1].Value is EmojiSelector or Keycap);
            if (!isEmoji && (Rune.IsWhiteSpace(rune) || ShareFont.FaceFor(rune, first) is not null))
                kept.Append(rune);
        }

        return TypedText.Line(kept.ToString()) ?? "";
    }

    public static float Measure(string text, SKFont font)
    {
        var width = 0f;
        foreach (var (part, face) in Parts(text, font.Typeface))
        {
            using var own = new SKFont(face, font.Size);
            width += own.MeasureText(part);
        }

        return width;
    }

    public static void Draw(SKCanvas canvas, string text, float x, float y, SKFont font, SKPaint ink)
    {
        foreach (var (part, face) in Parts(text, font.Typeface))
        {
            using var own = new SKFont(face, font.Size);
            canvas.DrawText(part, x, y, own, ink);
            x += own.MeasureText(part);
        }
    }

    /// <summary>As long as possible in one font; an accent stays with its letter.</summary>
    private static IEnumerable<(string Text, SKTypeface Face)> Parts(string text, SKTypeface first)
    {
        var part = new StringBuilder(text.Length);
        var face = first;
        foreach (var rune in text.EnumerateRunes())
        {
            var own = IsMark(rune) || Rune.IsWhiteSpace(rune) ? face : ShareFont.FaceFor(rune, first) ?? face;
            if (own != face && part.Length > 0)
            {
                yield return (part.ToString(), face);
                part.Clear();
            }

            face = own;
            part.Append(rune);
        }

        if (part.Length > 0)
            yield return (part.ToString(), face);
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsEmoji(Rune rune) => rune.Value is ZeroWidthJoiner or EmojiSelector or Keycap or >= 0x1F000 and <= 0x1FAFF;
}
