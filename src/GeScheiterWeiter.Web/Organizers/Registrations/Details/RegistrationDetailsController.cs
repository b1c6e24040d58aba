using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

[Route(OrganizerRegistrationLinks.DetailsRoute)]
public sealed class RegistrationDetailsController(AppDb db) : RegistrationScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new RegistrationDetailsPage(
        Edition,
        Registration,
        await PositionAsync(cancellationToken),
        await RegistrationHistory.ReadAsync(_db, Registration.Id, cancellationToken)));

    private async Task<int?> PositionAsync(CancellationToken cancellationToken) => Registration.State == RegistrationState.Waiting
        ? 1 + await _db.Set<Registration>().CountAsync(
            r => r.EditionId == Edition.Id && r.State == RegistrationState.Waiting && r.WaitingNumber < Registration.WaitingNumber,
            cancellationToken)
        : null;
}
