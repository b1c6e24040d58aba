namespace GeScheiterWeiter.Common;

/// <summary>
/// A text for a single line: line breaks and control characters have no business in a name, and would break a letter's
/// headers; white space is folded.
/// </summary>
public static class OneLine
{
    public static string Of(string? text) =>
        string.Join(' ', new string([.. (text ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Null where nothing is left.</summary>
    public static string? OrNull(string? text) => Of(text) is { Length: > 0 } line ? line : null;
}
