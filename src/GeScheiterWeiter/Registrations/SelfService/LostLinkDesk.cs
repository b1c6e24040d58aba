using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.SelfService;

/// <summary>
/// Sends people their personal link again, for every edition that is not over yet and that they are registered for. What is
/// done for an address nobody knows takes as long, and the caller learns nothing.
/// </summary>
public sealed class LostLinkDesk(
    AppDb db, RegistrationStatusLetter status, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    private const string Asked = "registration.link-asked";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SendAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var editions = await Registered(address).Select(r => r.EditionId).ToListAsync(cancellationToken);
        foreach (var edition in editions)
            await db.WriteEditionAsync(edition, () => RemindAsync(edition, address, cancellationToken), cancellationToken);
        if (editions.Count == 0)
            await db.WriteAsync(() => SpareAsync(address, cancellationToken), cancellationToken);
    }

    private IQueryable<Registration> Registered(EmailAddress address) => db.Set<Registration>()
        .OfJoinableEditions(Now)
        .Where(r => r.NormalizedEmail == address.Normalized && RegistrationStates.Held.Contains(r.State))
        .OrderBy(r => r.Edition.StartUtc);

    private async Task<bool> RemindAsync(Guid editionId, EmailAddress address, CancellationToken cancellationToken)
    {
        var registration = await Registered(address).Include(r => r.Edition.Seats)
            .SingleOrDefaultAsync(r => r.EditionId == editionId, cancellationToken);
        var allowance = await db.FindOrAddAllowanceAsync(address, cancellationToken);
        if (registration is null || !allowance.Allows(editionId, Now))
            return false;
        if (await status.WriteAgainAsync(registration, Actor.Visitor, Asked, cancellationToken) != ResendOutcome.Sent)
            return false;

        allowance.CountLetter(editionId, Now);
        return true;
    }

    /// <summary>As much work as a letter is, for none: of no edition, so that the same person may sign up right after.</summary>
    private async Task SpareAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var allowance = await db.FindOrAddAllowanceAsync(address, cancellationToken);
        if (!allowance.Allows(Guid.Empty, Now))
            return;

        allowance.CountLetter(Guid.Empty, Now);
        if (await db.Set<Edition>().Where(e => e.State != EditionState.Draft).OrderByDescending(e => e.StartUtc)
            .FirstOrDefaultAsync(cancellationToken) is { } edition)
            letters.Spare(edition);
        audit.Record(Actor.Visitor, Asked, subjectId: null);
    }
}
