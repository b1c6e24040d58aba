using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Erase;

[Route(OrganizerRegistrationLinks.EraseRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class EraseRegistrationController(
    AppDb db, PersonErasure erasure) : RegistrationScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new ErasurePage(Edition, Registration));

    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        await erasure.EraseAsync(Edition.Id, Registration.Id, CurrentActor, cancellationToken) switch
        {
            ErasureOutcome.Erased => Gone(),
            ErasureOutcome.Unknown => NotFound(),
        };

    private LocalRedirectResult Gone()
    {
        Notice("Gelöscht. Von der Person ist hier nichts mehr gespeichert.");
        return RedirectTo(OrganizerRegistrationLinks.List(Edition.Slug));
    }
}

public sealed record ErasurePage(EditionHeader Edition, RegistrationFacts Registration);
