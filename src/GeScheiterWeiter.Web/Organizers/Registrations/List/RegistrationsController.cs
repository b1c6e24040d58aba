using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

[Route(OrganizerRegistrationLinks.ListRoute)]
public sealed class RegistrationsController(AppDb db, AccessLog accessLog) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(ListQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "registration.listed", Edition.Id, cancellationToken);
        return View(new RegistrationsPage(
            Edition,
            query,
            await RegistrationSlice.ReadAsync(_db, Edition.Id, query, cancellationToken),
            await RegistrationCounts.ReadAsync(_db, Edition, cancellationToken),
            await AnswerChoices.ReadAsync(_db, Edition.Id, cancellationToken)));
    }
}
