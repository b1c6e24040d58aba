using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Home;

[CachePublicly]
public sealed class HomeController(AppDb db, TimeProvider clock) : VisitorController
{
    [HttpGet(VisitorLinks.Home)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var editions = await db.WithSeatsOfPublicEditions().ToListAsync(cancellationToken);
        var list = EditionList.Of(editions, clock.GetUtcNow().UtcDateTime);
        return View(new HomePage(list, list.Next is { } next ? await db.ReadProgrammeAsync(next.Edition.Id, cancellationToken) : []));
    }
}
