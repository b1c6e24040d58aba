using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GeScheiterWeiter.TestKit;

/// <summary>An answer of the site, read to its end.</summary>
public sealed class WebPage
{
    private readonly Lazy<IHtmlDocument> _document;

    private WebPage(HttpResponseMessage response, string body)
    {
        Response = response;
        Body = body;
        _document = new Lazy<IHtmlDocument>(
            () => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(body));
    }

    public HttpResponseMessage Response { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public HttpResponseHeaders Headers => Response.Headers;

    public string Body { get; }

    /// <summary>Path and query that were asked for.</summary>
    public string Path => Response.RequestMessage!.RequestUri!.PathAndQuery;

    public bool IsHtml => Response.Content.Headers.ContentType?.MediaType == "text/html";

    /// <summary>It is taken along as a file, not shown.</summary>
    public bool IsDownload => Response.Content.Headers.ContentDisposition?.DispositionType == "attachment";

    /// <summary>The HTML of a letter, made to stand in a frame of a page.</summary>
    public bool IsSheet =>
        Headers.TryGetValues("Content-Security-Policy", out var policies)
        && policies.Any(policy => policy.Contains("sandbox", StringComparison.Ordinal));

    /// <summary>Where a redirect leads, as path and query on this site; null when the page is none.</summary>
    public string? Location => Response.Headers.Location is not { } location
        ? null
        : new Uri(Response.RequestMessage!.RequestUri!, location).PathAndQuery;

    public IHtmlDocument Document => _document.Value;

    public string Title => Document.Title ?? "";

    /// <summary>The words of the main part, white space folded.</summary>
    public string Text => string.Join(
        ' ', (Document.QuerySelector("main") ?? Document.Body)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<WebPage> ReadAsync(HttpResponseMessage response) => new(response, await response.Content.ReadAsStringAsync());

    public IHtmlFormElement Form(string selector)
    {
        return Forms(selector) is [var form, ..]
            ? form
            : throw new InvalidOperationException($"{Path} ({(int)Status}) has no form {selector}:\n{Body}");
    }

    /// <summary>All of them, each with the address it is sent to.</summary>
    public IReadOnlyList<IHtmlFormElement> Forms(string selector = "main form[method=post]")
    {
        var forms = Document.QuerySelectorAll(selector).OfType<IHtmlFormElement>().ToList();
        foreach (var form in forms.Where(form => form.GetAttribute("action") is not { Length: > 0 }))
            form.SetAttribute("action", Path);
        return forms;
    }
}
