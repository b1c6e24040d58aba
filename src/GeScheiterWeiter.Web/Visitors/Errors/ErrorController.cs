using System.Globalization;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Errors;

/// <summary>
/// Answers in words where a request has failed. The pipeline comes here by itself, with whatever method the request had;
/// whoever types the address finds nothing. Reads no database, and of a form only what was read
/// before: it must work when they are the trouble.
/// </summary>
[Area("Visitors")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class ErrorController(ILogger<ErrorController> logger) : Controller
{
    [Route(VisitorLinks.ErrorRoute)]
    public IActionResult Show()
    {
        if (!HttpContext.IsBeingExplained())
            Response.StatusCode = StatusCodes.Status404NotFound;

        var problem = ErrorPage.Of(Response.StatusCode, HttpContext.TraceIdentifier, SentForm.Of(HttpContext));
        if (problem.IsOurFault)
            LogFailure(problem.Reference);
        if (problem.RetryAfter is { } wait)
            Response.Headers.RetryAfter = wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return AcceptsHtml ? View("Show", problem) : Content(problem.ToString(), "text/plain; charset=utf-8");
    }

    private bool AcceptsHtml =>
        Request.Headers.Accept.ToString() is "" or "*/*"
        || Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(LogLevel.Error, "A request failed; the visitor was given the reference {Reference}")]
    private partial void LogFailure(string reference);
}
