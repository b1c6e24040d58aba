using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Talks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>
/// Sends on whoever opens a page by a slug of former times: to the same page, under the slug of today. It looks only where
/// nothing was found, so that a page under its own slug costs nothing more.
/// </summary>
public sealed class FormerSlugRedirectFilter(CurrentSlugReader slugs, LessonSlugReader lessons, LinkGenerator links)
    : IAsyncAlwaysRunResultFilter
{
    private const string Edition = "edition";
    private const string Talk = "talk";
    private const string Speaker = "speaker";
    private const string Lesson = "lesson";

    /// <summary>A slug may be taken back: nobody may remember the way for longer than it holds.</summary>
    private const string AskAgain = "no-cache";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (IsNotFound(context) && await AddressOfTodayAsync(context) is { } address)
        {
            context.HttpContext.Response.Headers[HeaderNames.CacheControl] = AskAgain;
            context.Result = new LocalRedirectResult(address, permanent: true);
        }

        await next();
    }

    private static bool IsNotFound(ResultExecutingContext context) =>
        HttpMethods.IsGet(context.HttpContext.Request.Method)
        && context.Result is IStatusCodeActionResult { StatusCode: StatusCodes.Status404NotFound };

    private async Task<string?> AddressOfTodayAsync(ResultExecutingContext context)
    {
        var former = context.RouteData.Values;
        var today = new RouteValueDictionary(former);
        if (!await ReplaceAsync(today, IsForOrganizers(former), context.HttpContext.RequestAborted) || IsTheSame(former, today))
            return null;

        return links.GetPathByRouteValues(context.HttpContext, routeName: null, today) + context.HttpContext.Request.QueryString;
    }

    /// <returns>False: what the address names is not there under any slug.</returns>
    private async Task<bool> ReplaceAsync(RouteValueDictionary values, bool forOrganizers, CancellationToken cancellationToken)
    {
        if (values[Edition] is string edition)
        {
            if (await slugs.EditionAsync(edition, withDrafts: forOrganizers, cancellationToken) is not { } current)
                return false;
            values[Edition] = current;
            // Organizers' pages name a talk by its id.
            return forOrganizers
                || values[Talk] is not string talk
                || Put(values, Talk, await slugs.TalkAsync(current, talk, cancellationToken));
        }

        if (!forOrganizers && values[Lesson] is string lesson)
            return Put(values, Lesson, await lessons.FindAsync(lesson, cancellationToken));

        return !forOrganizers
            && values[Speaker] is string speaker
            && Put(values, Speaker, await slugs.SpeakerAsync(speaker, cancellationToken));
    }

    private static bool Put(RouteValueDictionary values, string place, string? slug)
    {
        values[place] = slug;
        return slug is not null;
    }

    private static bool IsForOrganizers(RouteValueDictionary values) => values["area"] as string == "Organizers";

    private static bool IsTheSame(RouteValueDictionary former, RouteValueDictionary today) =>
        Equals(former[Edition], today[Edition]) && Equals(former[Talk], today[Talk]) && Equals(former[Speaker], today[Speaker])
        && Equals(former[Lesson], today[Lesson]);
}
