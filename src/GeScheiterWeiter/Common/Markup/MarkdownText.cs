namespace GeScheiterWeiter.Common.Markup;

/// <summary>
/// A text written in Markdown together with what it looks like. It is rendered when it comes into being, so that whoever
/// keeps one keeps both, and showing it can neither take time nor fail.
/// </summary>
public sealed record MarkdownText
{
    public static readonly MarkdownText Empty = new("", "", MarkdownRenderer.Version);

    private MarkdownText(string source, string html, int htmlVersion)
    {
        Source = source;
        Html = html;
        HtmlVersion = htmlVersion;
    }

    /// <summary>As it was written.</summary>
    public string Source { get; private init; }

    /// <summary>As it is shown: safe HTML. Empty where a text is older than this column; <see cref="Shown"/> knows.</summary>
    public string Html { get; private init; }

    /// <summary>The <see cref="MarkdownRenderer.Version"/> that made the HTML; 0 where none has yet.</summary>
    public int HtmlVersion { get; private init; }

    /// <summary>
    /// Why it is shown as it was typed; null when nothing stood in the way of rendering it. Known only where it came into being.
    /// </summary>
    public MarkdownProblem? Problem { get; private init; }

    public bool IsEmpty => Source.Length == 0;

    /// <summary>Safe HTML, whatever happened to the text before.</summary>
    public string Shown => HtmlVersion == 0 ? AsTyped(Source) : Html;

    /// <summary>A text that cannot be rendered says so by <see cref="Problem"/>, and is shown as it was typed.</summary>
    public static MarkdownText From(string source) => From(source, source);

    /// <param name="source">As it was written.</param>
    /// <param name="markdown">What of it is rendered, where that is not all.</param>
    public static MarkdownText From(string source, string markdown)
    {
        if (source.Length == 0)
            return Empty;
        var (html, problem) = MarkdownRenderer.Render(markdown);
        return new MarkdownText(source, problem is null ? html : AsTyped(markdown), MarkdownRenderer.Version) { Problem = problem };
    }

    public static implicit operator MarkdownText(string source) => From(source);

    public MarkdownText RenderedAnew() => From(Source);

    /// <summary>The words alone, on one line: for descriptions in search results.</summary>
    public string ToPlainText() => HtmlWords.Of(Shown);

    private static string AsTyped(string text) =>
        text.Length == 0 ? "" : $"<p>{Encoded(text.ReplaceLineEndings("\n")).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>";

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
