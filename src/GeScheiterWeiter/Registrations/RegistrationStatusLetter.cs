using GeScheiterWeiter.Registrations.Seats;

namespace GeScheiterWeiter.Registrations;

/// <summary>The letter that says how a registration stands now, with fresh links: for whoever has lost theirs.</summary>
public sealed class RegistrationStatusLetter(WaitingList waitingList, RegistrationLetters letters, TimeProvider clock)
{
    /// <summary>Call it inside a transaction, with the edition loaded.</summary>
    /// <returns>False when nothing is held that a letter could speak of.</returns>
    public async Task<bool> WriteAsync(Registration registration, CancellationToken cancellationToken)
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
                return false;
        }

        registration.LastLetterUtc = clock.GetUtcNow().UtcDateTime;
        return true;
    }
}
