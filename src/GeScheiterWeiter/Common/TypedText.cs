using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// What people type, paste or import, as it is kept: the one cleaning, done while a form is bound and a file is read.
/// Without what nobody sees, in composed letters (<see cref="VisibleText"/>), without spaces around it. Where nothing
/// is left, nothing was typed: null. Cleaning twice is cleaning once.
/// </summary>
public static class TypedText
{
    private const string Tab = "    ";

    /// <summary>One line: line breaks, tabs and runs of white space of any kind become one space.</summary>
    public static string? Line(string? text)
    {
        if (text is null)
            return null;
        var line = new StringBuilder(text.Length);
        foreach (var c in VisibleText.Of(text))
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return OrNull(line.ToString().TrimEnd());
    }

    /// <summary><see cref="Line(string)"/> for a place that takes so much; what is cut off ends in "…".</summary>
    public static string Line(string? text, int maxLength)
    {
        var line = Line(text) ?? "";
        return line.Length <= maxLength ? line : FoldedText.Cut(line, maxLength - 1).TrimEnd() + "…";
    }

    /// <summary>
    /// Several lines, each ended by "\n" as browsers count it. Spaces within them stay: Markdown reads them. A tab in
    /// front of a line is four spaces, which means the same there, any other is one.
    /// </summary>
    public static string? Lines(string? text)
    {
        if (text is null)
            return null;
        var lines = VisibleText.Of(text).ReplaceLineEndings("\n").Replace('\v', '\n').Split('\n').Select(WithoutTabs);
        return OrNull(string.Join('\n', lines).Trim());
    }

    /// <summary>One entry in each line; empty ones are none.</summary>
    public static IEnumerable<string> Entries(string? text) => (text ?? "").Split('\n').Select(line => Line(line)).OfType<string>();

    private static string WithoutTabs(string line)
    {
        var words = line.TrimStart();
        var indent = line[..^words.Length].Replace("\t", Tab, StringComparison.Ordinal);
        return words.Length == 0 ? "" : indent + words.Replace('\t', ' ');
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
