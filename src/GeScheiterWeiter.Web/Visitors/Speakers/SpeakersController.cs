using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Speakers;

[CachePublicly]
public sealed class SpeakersController(AppDb db) : VisitorController
{
    [HttpGet(VisitorLinks.SpeakerRoute)]
    public async Task<IActionResult> Show(string speaker, CancellationToken cancellationToken) =>
        Slug.IsValid(speaker) && await db.ReadSpeakerPageAsync(speaker, cancellationToken) is { } page ? View(page) : NotFound();
}
