using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;

namespace GeScheiterWeiter.Pages;

/// <summary>A fixed page ready to be shown: the operator's details stand in it, and what nobody has filled in is named.</summary>
/// <param name="Title">The page's one first-level heading.</param>
/// <param name="Html">Everything below it.</param>
/// <param name="Missing">The details the text asks for in vain.</param>
public sealed partial record FixedPageText(string Title, string Html, IReadOnlyList<OperatorField> Missing)
{
    /// <summary>When the statement on accessibility that ships with the site was last held against it.</summary>
    public static readonly DateOnly AccessibilityShippedOn = new(2026, 11, 24);

    /// <summary>The texts that ship with the site are ours: each is rendered once.</summary>
    private static readonly ConcurrentDictionary<FixedPageKind, MarkdownText> Shipped = new();

    public static MarkdownText ShippedWith(FixedPageKind kind) =>
        Shipped.GetOrAdd(kind, static kind => Render(kind, kind.ShippedMarkdown()));

    /// <param name="kind">Which page; null for one that is no more.</param>
    /// <param name="markdown">A first line "# …" is the title, and is not part of what is rendered.</param>
    public static MarkdownText Render(FixedPageKind? kind, string markdown)
    {
        var (_, body) = Split(markdown);
        return MarkdownText.From(markdown, kind?.KeepsLines == true ? KeptLines.Of(body) : body);
    }

    /// <summary>A text that is not saved yet.</summary>
    public static FixedPageText From(FixedPageKind kind, string markdown, OperatorDetails details) =>
        From(kind, Render(kind, markdown), details);

    /// <param name="kind">Which page.</param>
    /// <param name="text">Made by <see cref="Render"/>.</param>
    /// <param name="details">Their values are text, never Markdown or HTML.</param>
    public static FixedPageText From(FixedPageKind kind, MarkdownText text, OperatorDetails details)
    {
        var (title, body) = Split(text.Source);
        var asked = OperatorField.All.Where(field => body.Contains(field.Token, StringComparison.Ordinal)).ToList();
        var html = text.Shown;
        foreach (var field in asked)
        {
            html = field.IsNeedlessIn(details)
                ? Without(field.Token, html)
                : html.Replace(field.Token, Inserted(field, details), StringComparison.Ordinal);
        }

        return new FixedPageText(title ?? kind.Title, html, asked.Where(field => field.IsGapIn(details)).ToList());
    }

    private static (string? Title, string Body) Split(string source)
    {
        var markdown = source.ReplaceLineEndings("\n").Trim();
        if (!markdown.StartsWith("# ", StringComparison.Ordinal))
            return (null, markdown);
        var end = markdown.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (markdown[2..].Trim(), "") : (markdown[2..end].Trim(), markdown[end..]);
    }

    /// <summary>
    /// Who is asked for nothing says nothing: the paragraphs and lines that ask for it are left out, and a heading that is then above
    /// nothing goes with them. Where it stands in the middle of something else, only its place is left empty.
    /// </summary>
    private static string Without(string token, string html)
    {
        var kept = Block().Replace(html, block => block.Value.Contains(token, StringComparison.Ordinal) ? "" : block.Value);
        return HeadingAboveNothing().Replace(kept, "").Replace(token, "", StringComparison.Ordinal);
    }

    private static string Inserted(OperatorField field, OperatorDetails details)
    {
        if (field.IsMissingIn(details))
            return $"<mark class=\"missing\">Angabe fehlt noch: {WebUtility.HtmlEncode(field.Label)}</mark>";
        var lines = field.Value(details).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join("<br>", lines.Select(Line));
    }

    private static string Line(string line)
    {
        var text = WebUtility.HtmlEncode(line);
        if (EmailAddress.TryParse(line, out var address))
            return $"<a href=\"{WebUtility.HtmlEncode(address.MailTo.AbsoluteUri)}\">{text}</a>";
        return Uri.TryCreate(line, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? $"<a href=\"{WebUtility.HtmlEncode(uri.AbsoluteUri)}\">{text}</a>"
            : text;
    }

    [GeneratedRegex(@"<(p|li)>(?:(?!<p>|<li>|</\1>).)*</\1>\n?", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"<h2[^>]*>(?:(?!</h2>).)*</h2>\s*(?=<h2|\z)|<h3[^>]*>(?:(?!</h3>).)*</h3>\s*(?=<h[23]|\z)", RegexOptions.Singleline)]
    private static partial Regex HeadingAboveNothing();
}
