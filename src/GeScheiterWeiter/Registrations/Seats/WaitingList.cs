using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Seats;

/// <summary>The people waiting for a seat, in order. Every path by which a seat comes free ends here.</summary>
public sealed class WaitingList(AppDb db, SeatLedger seats, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Gives every free seat to the next person in line; late, to the next who is there (<see cref="LateSeats"/>); to nobody once the
    /// edition cannot be joined any more. Call it inside the transaction that freed them.
    /// </summary>
    /// <returns>How many moved up.</returns>
    public async Task<int> MoveUpAsync(Edition edition, Actor actor, CancellationToken cancellationToken)
    {
        if (!edition.MayStillBeJoinedAt(Now))
            return 0;

        var moved = 0;
        // What this transaction has changed so far must be in the database before the next in line is asked for.
        await db.SaveChangesAsync(cancellationToken);
        while (await NextAsync(edition, cancellationToken) is { } next
            && await seats.TryTakeForWaitingAsync(edition.Id, cancellationToken))
        {
            next.TakeSeat(Now);
            letters.SeatFreed(next, edition);
            audit.Record(actor, "registration.moved-up", next.Id, edition.Id);
            await db.SaveChangesAsync(cancellationToken);
            moved++;
        }

        return moved;
    }

    /// <inheritdoc cref="MoveUpAsync(Edition, Actor, CancellationToken)"/>
    public async Task<int> MoveUpAsync(Guid editionId, Actor actor, CancellationToken cancellationToken) =>
        await MoveUpAsync(await db.Set<Edition>().SingleAsync(e => e.Id == editionId, cancellationToken), actor, cancellationToken);

    /// <summary>How many are before this one, plus one.</summary>
    public async Task<int> PositionOfAsync(Registration registration, CancellationToken cancellationToken) =>
        1 + await Waiting(registration.EditionId).CountAsync(r => r.WaitingNumber < registration.WaitingNumber, cancellationToken);

    /// <summary>How many of them are there now, before this one.</summary>
    public Task<int> CountThereBeforeAsync(Registration registration, CancellationToken cancellationToken) =>
        There(registration.EditionId).CountAsync(r => r.WaitingNumber < registration.WaitingNumber, cancellationToken);

    /// <summary>A number before everybody who waits now, and before those who have left and may come back to their own.</summary>
    public async Task<long> NumberAtTheFrontAsync(Guid editionId, CancellationToken cancellationToken) =>
        (await db.Set<Registration>().Where(r => r.EditionId == editionId).MinAsync(r => r.WaitingNumber, cancellationToken) ?? 1) - 1;

    private Task<Registration?> NextAsync(Edition edition, CancellationToken cancellationToken) =>
        (edition.GivesLateSeatsAt(Now) ? There(edition.Id) : Waiting(edition.Id)).Unrestricted()
            .OrderBy(r => r.WaitingNumber).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<Registration> There(Guid editionId) => db.Set<Registration>().WaitingHere(editionId, Now);

    private IQueryable<Registration> Waiting(Guid editionId) =>
        db.Set<Registration>().Where(r => r.EditionId == editionId && r.State == RegistrationState.Waiting);
}
