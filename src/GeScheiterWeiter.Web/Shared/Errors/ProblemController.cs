using System.Globalization;
using GeScheiterWeiter.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Shared.Errors;

/// <summary>
/// Answers in words where a request has failed, each door in its own frame. The pipeline comes here by itself, with whatever
/// method the request had; whoever types the address finds nothing. Reads no database, and of a form only what was read
/// before: it must work when they are the trouble.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract partial class ProblemController(ILogger logger) : Controller
{
    /// <summary>What to do where there is nothing; null: what is said to everybody.</summary>
    protected virtual string? AdviceWhereNothingIs => null;

    /// <summary>The page that says what has happened.</summary>
    protected IActionResult Explain()
    {
        if (!HttpContext.IsBeingExplained())
            Response.StatusCode = StatusCodes.Status404NotFound;

        var problem = ErrorPage.Of(Response.StatusCode, HttpContext.TraceIdentifier, SentForm.Of(HttpContext));
        if (problem.Status == StatusCodes.Status404NotFound && AdviceWhereNothingIs is { } advice)
            problem = problem with { Advice = advice };
        if (problem.IsOurFault)
            LogFailure(logger, problem.Reference);
        if (problem.RetryAfter is { } wait)
            Response.Headers.RetryAfter = wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return AcceptsHtml ? View("Show", problem) : Content(problem.ToString(), "text/plain; charset=utf-8");
    }

    private bool AcceptsHtml =>
        Request.Headers.Accept.ToString() is "" or "*/*"
        || Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(LogLevel.Error, "A request failed; the visitor was given the reference {Reference}")]
    private static partial void LogFailure(ILogger logger, string reference);
}
