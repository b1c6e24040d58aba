using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Lessons;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>
/// The picture shown where a lesson is shared. Nobody keeps it unasked, unlike the others: it is withdrawn with the lesson, or its names.
/// </summary>
[CachePublicly]
public sealed class LessonShareImageController(LessonReader lessons) : VisitorController
{
    private const string AskAgain = "public, no-cache";

    [HttpGet(LessonLinks.ShareImageRoute)]
    public async Task<IActionResult> Show(string lesson, CancellationToken cancellationToken)
    {
        if (await lessons.FindAsync(lesson, cancellationToken) is not { } page)
            return NotFound();
        Response.Headers.CacheControl = AskAgain;
        var picture = ShareImage.Draw(new ShareWords(
            page.Lesson.Title, page.Lesson.Origin?.NamesAndOrganisations ?? "Eine Erkenntnis, ohne Namen erzählt", page.Lesson.Accent));
        return File(picture, "image/png", lastModified: null, ContentTag.Of(picture));
    }
}
