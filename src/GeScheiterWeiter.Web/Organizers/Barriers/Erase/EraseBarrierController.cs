using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Barriers.Erase;

[Route(OrganizerBarrierLinks.EraseRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class EraseBarrierController(AppDb db, BarrierErasure erasure) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await db.Set<BarrierReport>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is { } report
            ? View(report)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellationToken)
    {
        if (!await erasure.EraseAsync(id, CurrentActor, cancellationToken))
            return NotFound();
        Notice("Gelöscht. Von der Meldung und von der Person ist hier nichts mehr gespeichert.");
        return RedirectTo(OrganizerBarrierLinks.List);
    }
}
