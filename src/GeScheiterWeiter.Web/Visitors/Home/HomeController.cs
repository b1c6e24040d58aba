using GeScheiterWeiter.Editions;
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
        var now = clock.GetUtcNow().UtcDateTime;
        var list = EditionList.Of(editions, now);
        var calls = editions.Where(e => e.CallPhaseAt(now) == StoryCallPhase.Open).OrderBy(e => e.StartUtc).ToList();
        var talks = list.Next is { } next ? await db.ReadProgrammeAsync(next.Edition.Id, cancellationToken) : [];
        return View(new HomePage(list, talks, calls));
    }
}
