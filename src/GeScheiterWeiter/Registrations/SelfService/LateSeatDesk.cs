using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.SelfService;

public enum LateSeatOutcome
{
    /// <summary>A seat was free.</summary>
    Seated,

    /// <summary>The next seat goes to whoever is there, in order.</summary>
    WaitsHere,

    /// <summary>Not on the waiting list, or seats do not go to those who are there (yet, or any more).</summary>
    NotNow,

    UnknownLink,
}

/// <summary>Where people on the waiting list say that they are in the waiting room: late seats go to them.</summary>
public sealed class LateSeatDesk(AppDb db, RegistrationTokens tokens, WaitingList waitingList, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<LateSeatOutcome> WaitHereAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Participation, cancellationToken),
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return LateSeatOutcome.UnknownLink;
                if (registration.State != RegistrationState.Waiting || !registration.Edition.GivesLateSeatsAt(Now))
                    return LateSeatOutcome.NotNow;

                registration.WaitHere(Now);
                await waitingList.MoveUpAsync(registration.Edition, Actor.Attendee(registration.Id), cancellationToken);
                return registration.State == RegistrationState.Seated ? LateSeatOutcome.Seated : LateSeatOutcome.WaitsHere;
            },
            cancellationToken);
}
