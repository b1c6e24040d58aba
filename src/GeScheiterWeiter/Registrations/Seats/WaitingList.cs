using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Seats;

/// <summary>The people waiting for a seat, in order. Every path by which a seat comes free ends here.</summary>
public sealed class WaitingList(AppDb db, SeatLedger seats, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <summary>Gives every free seat to the next person waiting. Call it inside the transaction that freed them.</summary>
    /// <returns>How many moved up.</returns>
    public async Task<int> MoveUpAsync(Edition edition, Actor actor, CancellationToken cancellationToken)
    {
        var moved = 0;
        while (await seats.TryTakeForWaitingAsync(edition.Id, cancellationToken))
        {
            // What this transaction has changed so far must be in the database before the next in line is asked for.
            await db.SaveChangesAsync(cancellationToken);
            var next = await Waiting(edition.Id).OrderBy(r => r.WaitingNumber).FirstAsync(cancellationToken);
            next.TakeSeat(clock.GetUtcNow().UtcDateTime);
            letters.SeatFreed(next, edition);
            audit.Record(actor, "registration.moved-up", next.Id, edition.Id);
            moved++;
        }

        return moved;
    }

    /// <summary>How many are before this one, plus one.</summary>
    public async Task<int> PositionOfAsync(Registration registration, CancellationToken cancellationToken) =>
        1 + await Waiting(registration.EditionId).CountAsync(r => r.WaitingNumber < registration.WaitingNumber, cancellationToken);

    /// <summary>A number before everybody who waits now, and before those who have left and may come back to their own.</summary>
    public async Task<long> NumberAtTheFrontAsync(Guid editionId, CancellationToken cancellationToken) =>
        (await db.Set<Registration>().Where(r => r.EditionId == editionId).MinAsync(r => r.WaitingNumber, cancellationToken) ?? 1) - 1;

    private IQueryable<Registration> Waiting(Guid editionId) =>
        db.Set<Registration>().Where(r => r.EditionId == editionId && r.State == RegistrationState.Waiting);
}
