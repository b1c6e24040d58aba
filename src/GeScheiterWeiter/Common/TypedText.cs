using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>What people type, as it is kept.</summary>
public static class TypedText
{
    /// <summary>One line: line breaks and other control characters become a space, runs of white space one.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', Spaced(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary><see cref="OneLine"/>, or null where nothing is left.</summary>
    public static string? OneLineOrNull(string? text) => text is null || OneLine(text) is not { Length: > 0 } line ? null : line;

    /// <summary>Several lines, without control characters; null where nothing is left.</summary>
    public static string? LinesOrNull(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => Spaced(line).TrimEnd());
        return string.Join('\n', lines).Trim() is { Length: > 0 } kept ? kept : null;
    }

    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
            spaced.Append(char.IsControl(c) ? ' ' : c);
        return spaced.ToString();
    }
}
