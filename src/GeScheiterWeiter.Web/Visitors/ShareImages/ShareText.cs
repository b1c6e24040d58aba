using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;
using SkiaSharp;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>Sets words into a measure.</summary>
public static partial class ShareText
{
    private const float Largest = 76;
    private const float Smallest = 40;
    private const float Step = 4;

    /// <summary>The largest size at which the text takes no more than so many lines; what is too long even then is cut.</summary>
    public static (SKFont Font, IReadOnlyList<string> Lines) Fit(string text, SKTypeface face, float width, int mostLines)
    {
        for (var size = Largest; size > Smallest; size -= Step)
        {
            var font = new SKFont(face, size);
            var lines = Wrap(text, font, width);
            if (lines.Count <= mostLines && size * lines.Count <= Largest * (mostLines - 1)
                && lines.All(line => ShareLine.Measure(line, font) <= width))
                return (font, lines);
            font.Dispose();
        }

        var smallest = new SKFont(face, Smallest);
        var all = Wrap(text, smallest, width);
        var kept = all.Take(mostLines).ToList();
        if (all.Count > kept.Count)
            kept[^1] += "…";
        return (smallest, [.. kept.Select(line => Shorten(line, smallest, width))]);
    }

    public static string Shorten(string text, SKFont font, float width)
    {
        if (ShareLine.Measure(text, font) <= width)
            return text;
        var kept = text;
        while (kept.Length > 1 && ShareLine.Measure(kept + "…", font) > width)
            kept = FoldedText.Cut(kept, kept.Length - 1);
        return kept.TrimEnd() + "…";
    }

    private static List<string> Wrap(string text, SKFont font, float width)
    {
        List<string> lines = [];
        foreach (var (gap, piece) in Pieces(text))
        {
            if (lines.Count > 0 && ShareLine.Measure(lines[^1] + gap + piece, font) <= width)
                lines[^1] += gap + piece;
            else
                lines.Add(piece);
        }

        return lines;
    }

    /// <summary>Between words, and after a hyphen, a new line may begin; not before a dash.</summary>
    private static IEnumerable<(string Gap, string Piece)> Pieces(string text) =>
        Dashes.Held(text).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => AfterHyphen().Split(word).Select((piece, index) => (index == 0 ? " " : "", piece)));

    [GeneratedRegex(@"(?<=\p{L}-)(?=\p{L})")]
    private static partial Regex AfterHyphen();
}
