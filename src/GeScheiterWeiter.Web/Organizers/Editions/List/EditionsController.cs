using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.List;

public sealed class EditionsController(AppDb db, TimeProvider clock) : OrganizerController
{
    [HttpGet(OrganizerEditionLinks.List)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return View(await db.Set<Edition>().AsNoTracking()
            .OrderByDescending(e => e.StartUtc)
            .Select(e => new EditionRow(
                e.Id, e.Slug, e.Name, e.StartUtc, e.TimeZoneId, e.State, e.EndUtc <= now, e.Seats.Capacity, e.Seats.Taken, e.Seats.Waiting))
            .ToListAsync(cancellationToken));
    }
}
