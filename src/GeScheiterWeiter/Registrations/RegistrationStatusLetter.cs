using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Registrations;

/// <summary>The letter that says how a registration stands now, with fresh links: for whoever has lost theirs.</summary>
public sealed class RegistrationStatusLetter(WaitingList waitingList, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <summary>
    /// The same for whoever asks for it: not again within <see cref="RegistrationDesk.CoolDown"/>. Leaves a trace in the log.
    /// </summary>
    /// <param name="registration">With its edition.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">For the log.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ResendOutcome> WriteAgainAsync(
        Registration registration, Actor actor, string action, CancellationToken cancellationToken)
    {
        if (registration.IsCoolingDownAt(clock.GetUtcNow().UtcDateTime))
            return ResendOutcome.CoolingDown;
        if (!await WriteAsync(registration, cancellationToken))
            return ResendOutcome.NothingToSend;

        audit.Record(actor, action, registration.Id, registration.EditionId);
        return ResendOutcome.Sent;
    }

    /// <summary>
    /// Call it inside a transaction, with the edition loaded. Of a cancelled edition it is the letter that says so; of one that is
    /// over there is nothing left to say.
    /// </summary>
    /// <returns>False when nothing is held that a letter could speak of.</returns>
    public async Task<bool> WriteAsync(Registration registration, CancellationToken cancellationToken)
    {
        if (!IsDue(registration))
            return false;
        if (registration.Edition.State == EditionState.Cancelled)
            letters.EditionCancelled(registration, registration.Edition);
        else
            await WriteStandingAsync(registration, cancellationToken);
        registration.LastLetterUtc = clock.GetUtcNow().UtcDateTime;
        return true;
    }

    /// <summary>The same for an organizer, who may mean somebody whose address is not proven yet: they are asked to confirm.</summary>
    /// <returns>False when there is nothing to write about.</returns>
    public async Task<bool> WriteOrAskToConfirmAsync(Registration registration, CancellationToken cancellationToken)
    {
        if (registration.State != RegistrationState.Unconfirmed)
            return await WriteAsync(registration, cancellationToken);
        if (!registration.Edition.MayStillBeJoinedAt(clock.GetUtcNow().UtcDateTime))
            return false;
        letters.ConfirmationRequested(registration, registration.Edition, PendingSignUp.Of(registration));
        return true;
    }

    private bool IsDue(Registration registration) =>
        registration.State.IsHeld() && clock.GetUtcNow().UtcDateTime < registration.Edition.EndUtc;

    private async Task WriteStandingAsync(Registration registration, CancellationToken cancellationToken)
    {
        switch (registration.State)
        {
            case RegistrationState.Seated:
                letters.SeatConfirmed(registration, registration.Edition);
                break;
            case RegistrationState.Waiting:
                var position = await waitingList.PositionOfAsync(registration, cancellationToken);
                letters.PlacedOnWaitingList(registration, registration.Edition, position);
                break;
            case RegistrationState.AwaitingApproval:
                letters.ApprovalPending(registration, registration.Edition);
                break;
            case RegistrationState.Unconfirmed or RegistrationState.Cancelled or RegistrationState.Declined:
                throw new InvalidOperationException($"Somebody who is {registration.State} holds nothing.");
        }
    }
}
