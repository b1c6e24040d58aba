using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.AccessNeeds;

[Authorize(Policy = OrganizerPolicies.Edit)]
[Route(OrganizerRegistrationLinks.AccessNeedsRoute)]
public sealed class AccessNeedsController(AppDb db, AccessLog accessLog) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "registration.access-needs-listed", Edition.Id, cancellationToken);
        return View(new RemarksPage(Edition, await RemarksPage.AccessNeedsAsync(_db, Edition.Id, cancellationToken)));
    }
}
