using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace GeScheiterWeiter.Web.Visitors.Lessons.Slides;

/// <summary>The slides of a lesson, to be saved: never a page of ours.</summary>
[Sandboxed]
public sealed class LessonSlidesController(AppDb db, TimeProvider clock) : VisitorController
{
    /// <summary>Kept by whoever likes, but asked for again each time: withdrawn slides are gone at once.</summary>
    private const string AskAgain = "public, no-cache";

    [HttpGet(LessonLinks.SlidesRoute)]
    public async Task<IActionResult> Show(string lesson, CancellationToken cancellationToken)
    {
        if (!Slug.IsValid(lesson))
            return NotFound();
        var shown = db.Set<Lesson>().AsNoTracking().VisibleAt(clock.GetUtcNow().UtcDateTime).Where(l => l.Slug == lesson).ShownSlides();
        if (await shown.Select(s => s.Hash).SingleOrDefaultAsync(cancellationToken) is not { } hash)
            return NotFound();

        Response.Headers.CacheControl = AskAgain;
        var tag = new EntityTagHeaderValue($"\"{hash}\"");
        // Twenty megabytes are not read for whoever has them already.
        var content = IsKnown(tag) ? [] : await shown.Select(s => s.Content).SingleAsync(cancellationToken);
        return File(content, "application/pdf", $"{lesson}.pdf", lastModified: null, tag, enableRangeProcessing: true);
    }

    private bool IsKnown(EntityTagHeaderValue tag) =>
        Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known && known.Any(one => one.Compare(tag, useStrongComparison: false));
}
