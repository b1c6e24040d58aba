using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Lessons;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Speakers;

[CachePublicly]
public sealed class SpeakersController(AppDb db, LessonReader lessons) : VisitorController
{
    [HttpGet(VisitorLinks.SpeakerRoute)]
    public async Task<IActionResult> Show(string speaker, CancellationToken cancellationToken) =>
        Slug.IsValid(speaker) && await db.ReadSpeakerPageAsync(speaker, cancellationToken) is { } page
            ? View(page with { Lessons = await lessons.OfSpeakerAsync(speaker, cancellationToken) })
            : NotFound();
}
