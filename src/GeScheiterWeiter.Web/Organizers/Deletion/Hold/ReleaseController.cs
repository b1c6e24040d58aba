using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Deletion.Hold;

[Authorize(Policy = OrganizerPolicies.Own), Route(OrganizerDeletionLinks.ReleaseRoute)]
public sealed class ReleaseController(AppDb db, DeletionHoldEditor editor) : EditionScopedController(db)
{
    [HttpPost]
    public async Task<IActionResult> Release(CancellationToken cancellationToken)
    {
        Notice(await editor.ReleaseAsync(Edition.Id, CurrentActor, cancellationToken)
            ? "Die Aufbewahrung ist beendet: Was fällig ist, geht in der nächsten Nacht."
            : "Von dieser Ausgabe wird nichts länger aufbewahrt.");
        return RedirectTo(OrganizerDeletionLinks.Plan);
    }
}
