using Ganss.Xss;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>
/// Turns Markdown written by people into HTML that is safe to show. No raw HTML survives, and no text takes more than
/// <see cref="MarkdownLimits"/> allow. Called when a text is saved or tried out, never when it is shown.
/// </summary>
public static class MarkdownRenderer
{
    /// <summary>Raised with whatever changes what the same text becomes: every stored text is then rendered anew.</summary>
    public const int Version = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdownLimits.DeepestNesting }
        .DisableHtml()
        .UseAutoLinks()
        .UsePipeTables()
        .Use<MarkdownStopwatch>()
        .Build();

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "h2", "h3", "h4", "hr", "code", "pre",
            "table", "thead", "tbody", "tr", "th", "td",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "https", "http", "mailto", "tel" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
    });

    /// <returns>The HTML, or what stands in the way of it.</returns>
    public static (string Html, MarkdownProblem? Problem) Render(string markdown)
    {
        if (MarkdownLimits.ProblemOf(markdown) is { } problem)
            return ("", problem);
        try
        {
            return (Dashes.Held(Sanitizer.Sanitize(Written(Parsed(markdown)))), null);
        }
        catch (MarkdownLimitException limit)
        {
            return ("", limit.Problem);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser says so with the same exception as other things. Whatever it stumbles
            // over: the text is refused, and no page fails.
            return ("", MarkdownProblem.TooDeep);
        }
    }

    private static MarkdownDocument Parsed(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline, MarkdownStopwatch.Started());
        MarkdownHouseStyle.ApplyTo(document);
        return document;
    }

    private static string Written(MarkdownDocument document)
    {
        using var writer = new BoundedWriter(MarkdownLimits.LongestHtml);
        var renderer = new HtmlRenderer(writer) { MaximumNestingDepth = Pipeline.MaximumNestingDepth };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
