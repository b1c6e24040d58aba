namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>Takes what a browser sends as it is meant.</summary>
public static class FormText
{
    /// <summary>One line; null where nothing is written.</summary>
    public static string? LineOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Several lines; empty where nothing is written.</summary>
    public static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").TrimEnd();
}
