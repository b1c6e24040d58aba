using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions;

[CachePublicly]
public sealed class EditionsController(AppDb db, EditionReader pages, TimeProvider clock) : VisitorController
{
    [HttpGet(VisitorLinks.Editions)]
    public async Task<IActionResult> List(CancellationToken cancellationToken) =>
        View(EditionList.Of(await db.WithSeatsOfPublicEditions().ToListAsync(cancellationToken), clock.GetUtcNow().UtcDateTime));

    [HttpGet(VisitorLinks.EditionRoute)]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await pages.FindPublicAsync(edition, cancellationToken) is { } page ? View(page) : NotFound();
}
