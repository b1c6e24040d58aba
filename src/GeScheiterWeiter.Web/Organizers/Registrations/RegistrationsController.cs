using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations;

[Route("admin/ausgaben/{edition}/anmeldungen")]
public sealed class RegistrationsController(AppDb db, Readings readings) : OneEditionController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Index(ListQuery query, CancellationToken cancellationToken)
    {
        await readings.OfListAsync(CurrentActor, "registration.listed", Edition.Id, cancellationToken);
        return View(new RegistrationsPage(
            Edition,
            query,
            await RegistrationPage.ReadAsync(_db, Edition.Id, query, cancellationToken),
            await RegistrationCounts.ReadAsync(_db, Edition, cancellationToken)));
    }
}
