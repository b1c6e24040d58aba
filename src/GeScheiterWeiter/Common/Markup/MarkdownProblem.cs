namespace GeScheiterWeiter.Common.Markup;

/// <summary>Why a Markdown text is not rendered. No text that somebody wrote for people to read comes near.</summary>
public enum MarkdownProblem
{
    TextTooLong,

    /// <summary>Lists in lists, quotes in quotes, or more marks within one paragraph than anybody can follow.</summary>
    TooDeep,
    TableTooLarge,

    /// <summary>A short text that becomes a long page, by repeating a long address, for example.</summary>
    PageTooLong,
    TakesTooLong,
}
