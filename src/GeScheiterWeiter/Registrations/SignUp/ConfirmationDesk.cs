using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.SignUp;

public enum ConfirmationOutcome
{
    Seated,
    Waiting,
    AwaitingApproval,
    AlreadyConfirmed,

    /// <summary>The link is older than 48 hours; a new letter can be asked for.</summary>
    LinkExpired,

    /// <summary>The edition is cancelled or over.</summary>
    TooLate,

    UnknownLink,
}

/// <summary>What a confirmation has led to.</summary>
/// <param name="PersonalPage">The secret of the personal page; null unless this confirmation decided something.</param>
public sealed record ConfirmationResult(ConfirmationOutcome Outcome, SecretToken? PersonalPage = null);

public enum NewLetterOutcome
{
    Sent,

    /// <summary>A letter went out within the last five minutes.</summary>
    CoolingDown,

    AlreadyConfirmed,
    TooLate,
    UnknownLink,
}

/// <summary>Where people prove their address and learn whether they have a seat.</summary>
public sealed class ConfirmationDesk(
    AppDb db, RegistrationTokens tokens, RegistrationLetters letters, SeatDecision decision, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<ConfirmationResult> ConfirmAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Confirmation, cancellationToken),
            _ => tokens.FindAsync(token, TokenPurpose.Confirmation, cancellationToken),
            async found =>
            {
                if (found is null)
                    return new ConfirmationResult(ConfirmationOutcome.UnknownLink);

                var registration = found.Registration;
                if (registration.State != RegistrationState.Unconfirmed)
                    return new ConfirmationResult(ConfirmationOutcome.AlreadyConfirmed);
                if (!registration.Edition.MayStillBeJoinedAt(Now))
                    return new ConfirmationResult(ConfirmationOutcome.TooLate);
                if (found.ExpiresUtc <= Now)
                    return new ConfirmationResult(ConfirmationOutcome.LinkExpired);
                return await DecideAsync(registration, cancellationToken);
            },
            cancellationToken);

    public Task<NewLetterOutcome> SendNewLetterAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Confirmation, cancellationToken),
            async () =>
            {
                var found = await tokens.FindAsync(token, TokenPurpose.Confirmation, cancellationToken);
                if (found is null)
                    return NewLetterOutcome.UnknownLink;

                var registration = found.Registration;
                if (registration.State != RegistrationState.Unconfirmed)
                    return NewLetterOutcome.AlreadyConfirmed;
                if (!registration.Edition.MayStillBeJoinedAt(Now))
                    return NewLetterOutcome.TooLate;
                if (registration.IsCoolingDownAt(Now))
                    return NewLetterOutcome.CoolingDown;

                registration.AwaitConfirmation(Now + RegistrationDesk.UnconfirmedLifetime);
                letters.ConfirmationRequested(registration, registration.Edition);
                audit.Record(Actor.Attendee(registration.Id), "registration.letter-repeated", registration.Id, registration.EditionId);
                return NewLetterOutcome.Sent;
            },
            cancellationToken);

    private async Task<ConfirmationResult> DecideAsync(Registration registration, CancellationToken cancellationToken)
    {
        var personalPage = registration.NeedsApproval
            ? AwaitApproval(registration)
            : await decision.SeatOrWaitAsync(registration, null, cancellationToken);
        audit.Record(Actor.Attendee(registration.Id), "registration.confirmed", registration.Id, registration.EditionId, new { registration.State });
        return new ConfirmationResult(OutcomeOf(registration.State), personalPage);
    }

    private SecretToken AwaitApproval(Registration registration)
    {
        registration.AwaitApproval(Now);
        return letters.ApprovalPending(registration, registration.Edition);
    }

    private static ConfirmationOutcome OutcomeOf(RegistrationState state) => state switch
    {
        RegistrationState.Seated => ConfirmationOutcome.Seated,
        RegistrationState.Waiting => ConfirmationOutcome.Waiting,
        RegistrationState.AwaitingApproval => ConfirmationOutcome.AwaitingApproval,
        RegistrationState.Unconfirmed or RegistrationState.Cancelled or RegistrationState.Declined =>
            throw new InvalidOperationException($"A confirmation does not end in {state}."),
    };
}
