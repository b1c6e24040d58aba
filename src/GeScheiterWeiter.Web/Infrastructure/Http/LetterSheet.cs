using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>
/// Shows the HTML of a letter inside a page of ours: in a frame of its own, under a policy that lets its inline styles
/// work and nothing else, so that a letter can never act as the site.
/// </summary>
public static class LetterSheet
{
    private const string SheetPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; "
        + "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

    /// <summary>The sheet itself. Its links open in the whole window.</summary>
    public static ContentResult Of(HttpResponse response, string html)
    {
        response.Headers.ContentSecurityPolicy = SheetPolicy;
        return new ContentResult
        {
            Content = html.Replace("<head>", "<head><base target=\"_top\">", StringComparison.Ordinal),
            ContentType = "text/html; charset=utf-8",
        };
    }

    /// <summary>Lets the page that is being written hold such a frame.</summary>
    public static void Allow(HttpResponse response) =>
        response.Headers.ContentSecurityPolicy = response.Headers.ContentSecurityPolicy + "; frame-src 'self'";
}
