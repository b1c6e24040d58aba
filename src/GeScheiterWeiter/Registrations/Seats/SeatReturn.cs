using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Seats;

/// <summary>A registration ends, whoever ends it: its seat goes to the next person waiting, in the same transaction.</summary>
public sealed class SeatReturn(
    AppDb db, SeatLedger seats, WaitingList waitingList, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <summary>
    /// Call it inside a transaction, with the edition loaded, for a registration that is seated, waiting or awaiting approval.
    /// </summary>
    public async Task CancelAsync(Registration registration, Actor actor, CancellationToken cancellationToken)
    {
        var held = registration.State;
        registration.Cancel(clock.GetUtcNow().UtcDateTime);
        letters.RegistrationCancelled(registration, registration.Edition, hadSeat: held == RegistrationState.Seated);
        audit.Record(actor, "registration.cancelled", registration.Id, registration.EditionId, new { Held = held });
        await FreeAsync(registration, held, actor, cancellationToken);
    }

    /// <summary>Frees what was held and lets the next person move up.</summary>
    public async Task FreeAsync(Registration registration, RegistrationState held, Actor actor, CancellationToken cancellationToken)
    {
        // A row somebody else has changed meanwhile must lose here, before a seat is given back twice.
        await db.SaveChangesAsync(cancellationToken);
        if (held == RegistrationState.Waiting)
            await seats.LeaveWaitingListAsync(registration.EditionId, cancellationToken);
        if (held == RegistrationState.Seated)
            await seats.GiveBackAsync(registration.EditionId, cancellationToken);
        await waitingList.MoveUpAsync(registration.Edition, actor, cancellationToken);
    }
}
