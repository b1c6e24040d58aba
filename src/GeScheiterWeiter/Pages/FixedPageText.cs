using System.Net;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Pages;

/// <summary>A fixed page ready to be shown: the operator's details stand in it, and what nobody has filled in is named.</summary>
/// <param name="Title">The page's one first-level heading.</param>
/// <param name="Html">Everything below it.</param>
/// <param name="Missing">The details the text asks for in vain.</param>
public sealed partial record FixedPageText(string Title, string Html, IReadOnlyList<OperatorField> Missing)
{
    /// <param name="kind">Which page.</param>
    /// <param name="markdown">A first line "# …" is the title.</param>
    /// <param name="details">Their values are text, never Markdown or HTML.</param>
    public static FixedPageText From(FixedPageKind kind, string markdown, OperatorDetails details)
    {
        var (title, body) = Split(markdown.ReplaceLineEndings("\n").Trim());
        var asked = OperatorField.All.Where(field => body.Contains(field.Token, StringComparison.Ordinal)).ToList();
        var html = MarkdownRenderer.ToHtml(kind.KeepsLines ? LineEnd().Replace(body, "  \n") : body);
        foreach (var field in asked)
            html = html.Replace(field.Token, Inserted(field, details), StringComparison.Ordinal);
        return new FixedPageText(title ?? kind.Title, html, asked.Where(field => field.IsRequired && field.IsMissingIn(details)).ToList());
    }

    private static (string? Title, string Body) Split(string markdown)
    {
        if (!markdown.StartsWith("# ", StringComparison.Ordinal))
            return (null, markdown);
        var end = markdown.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (markdown[2..].Trim(), "") : (markdown[2..end].Trim(), markdown[end..]);
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
            return $"<a href=\"mailto:{WebUtility.HtmlEncode(Uri.EscapeDataString(address.Value))}\">{text}</a>";
        return Uri.TryCreate(line, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? $"<a href=\"{WebUtility.HtmlEncode(uri.AbsoluteUri)}\">{text}</a>"
            : text;
    }

    /// <summary>The end of a line that another line of the same paragraph follows.</summary>
    [GeneratedRegex(@"(?<=\S)\n(?=[^\n#*\-])")]
    private static partial Regex LineEnd();
}
