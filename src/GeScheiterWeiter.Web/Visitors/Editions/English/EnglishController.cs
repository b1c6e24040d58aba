using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.English;

/// <summary>An edition in English; only there where somebody has written it.</summary>
[CachePublicly]
public sealed class EnglishController(AppDb db, TimeProvider clock) : VisitorController
{
    [HttpGet(VisitorLinks.EditionEnglishRoute)]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await db.FindPublicEditionAsync(edition, cancellationToken) is { English.IsEmpty: false } found
            ? View(new EnglishPage(found, clock.GetUtcNow().UtcDateTime))
            : NotFound();
}
