using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Seats;

/// <summary>A cancellation is undone: what was held before it is held again, as far as nobody else has it by now.</summary>
public sealed class Restoration(AppDb db, SeatLedger seats, WaitingList waitingList, RegistrationLetters letters, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// A seat that was passed on meanwhile stays where it is, and the person stands first in line; who was waiting gets their old place.
    /// Call it inside a transaction, with the edition loaded, for a registration that is cancelled.
    /// </summary>
    /// <param name="registration">Whose cancellation is undone.</param>
    /// <param name="sentence">What the organizers want to add to the letter; null for nothing.</param>
    /// <param name="actor">Who undoes it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task RestoreAsync(Registration registration, string? sentence, Actor actor, CancellationToken cancellationToken)
    {
        var held = registration.StateBeforeCancellation;
        if (held == RegistrationState.AwaitingApproval)
        {
            registration.AwaitApproval(Now);
            letters.ApprovalPending(registration, registration.Edition);
            return;
        }

        if (held != RegistrationState.Waiting && await seats.TryTakeAsync(registration.EditionId, cancellationToken))
        {
            registration.TakeSeat(Now);
            letters.SeatConfirmed(registration, registration.Edition, sentence);
            return;
        }

        await StandInLineAsync(registration, sentence, actor, cancellationToken);
    }

    private async Task StandInLineAsync(Registration registration, string? sentence, Actor actor, CancellationToken cancellationToken)
    {
        await seats.ReturnToWaitingListAsync(registration.EditionId, cancellationToken);
        var number = registration.WaitingNumber ?? await waitingList.NumberAtTheFrontAsync(registration.EditionId, cancellationToken);
        registration.Wait(number, Now);
        // Who presses the button themselves is there.
        if (actor.Kind == ActorKind.Attendee)
            registration.WaitHere(Now);
        await db.SaveChangesAsync(cancellationToken);
        await waitingList.MoveUpAsync(registration.Edition, actor, cancellationToken);
        if (registration.State != RegistrationState.Waiting)
            return;

        registration.LastLetterUtc = Now;
        var position = await waitingList.PositionOfAsync(registration, cancellationToken);
        letters.PlacedOnWaitingList(registration, registration.Edition, position, sentence);
    }
}
