using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Outbox.List;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

[Route(OrganizerRegistrationLinks.DetailsRoute)]
public sealed class RegistrationDetailsController(AppDb db, AccessLog accessLog, TimeProvider clock)
    : RegistrationScopedController(db)
{
    private readonly AppDb _db = db;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var position = await PositionAsync(cancellationToken);
        var history = await RegistrationHistory.ReadAsync(_db, Registration.Id, cancellationToken);
        var undelivered = await UndeliveredAsync(cancellationToken);
        await accessLog.OfRegistrationAsync(CurrentActor, Registration.Id, Edition.Id, cancellationToken);
        return View(new RegistrationDetailsPage(Edition, Registration, position, history, undelivered)
        {
            NowUtc = Now,
            Answers = await AnsweredQuestion.ReadAsync(_db, Registration.Id, cancellationToken),
        });
    }

    private Task<OutboxLine?> UndeliveredAsync(CancellationToken cancellationToken) =>
        UndeliveredLetters.To(_db, Registration.Id, Registration.Email)
            .Select(OutboxLine.Of(Now)).FirstOrDefaultAsync(cancellationToken);

    private async Task<int?> PositionAsync(CancellationToken cancellationToken) => Registration.State == RegistrationState.Waiting
        ? 1 + await _db.Set<Registration>().CountAsync(
            r => r.EditionId == Edition.Id && r.State == RegistrationState.Waiting && r.WaitingNumber < Registration.WaitingNumber,
            cancellationToken)
        : null;
}
