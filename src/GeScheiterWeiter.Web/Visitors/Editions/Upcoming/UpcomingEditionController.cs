using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.Upcoming;

/// <summary>Leads every page's header to the next edition that takes place, and to all of them where none is ahead.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class UpcomingEditionController(AppDb db, TimeProvider clock) : VisitorController
{
    [HttpGet(VisitorLinks.UpcomingEdition)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        RedirectTo(await db.FindUpcomingEditionAsync(clock.GetUtcNow().UtcDateTime, cancellationToken) is { } next
            ? VisitorLinks.Edition(next.Slug)
            : VisitorLinks.Editions);
}
