using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.SignUp;

public enum ConfirmationOutcome
{
    Seated,
    Waiting,
    AwaitingApproval,
    AlreadyConfirmed,

    /// <summary>No seat is kept any more for somebody who waits: they keep their place in the line.</summary>
    StillWaiting,

    /// <summary>The link is older than 48 hours; a new letter can be asked for.</summary>
    LinkExpired,

    /// <summary>The edition is cancelled or over.</summary>
    TooLate,

    /// <summary>What the sign-up came by opens nothing any more, and one cannot sign up without it.</summary>
    NotOpen,

    UnknownLink,
}

/// <summary>What a confirmation has led to.</summary>
/// <param name="PersonalPage">The secret of the personal page; null when there is nothing to see there, or
/// the link is too old to lead there.</param>
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
    AppDb db, RegistrationTokens tokens, RegistrationLetters letters, SeatDecision decision, FormAnswerWriter answers, Retention retention,
    AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<ConfirmationResult> ConfirmAsync(SecretToken token, CancellationToken cancellationToken) =>
        ConfirmAsync(
            token,
            link => link.CanMoveUp ? Task.FromResult(StillWaiting(link)) : DecideAsync(link, cancellationToken),
            cancellationToken);

    /// <summary>The same where more is to be decided than a seat: <paramref name="decide"/> is asked inside the transaction.</summary>
    internal Task<ConfirmationResult> ConfirmAsync(
        SecretToken token, Func<RegistrationToken, Task<ConfirmationResult>> decide, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Confirmation, cancellationToken),
            _ => tokens.FindAsync(token, TokenPurpose.Confirmation, cancellationToken),
            async found =>
            {
                if (found is null)
                    return new ConfirmationResult(ConfirmationOutcome.UnknownLink);

                if (!found.CanConfirm && !found.CanMoveUp)
                    return new ConfirmationResult(ConfirmationOutcome.AlreadyConfirmed, PersonalPageOf(found));
                if (!found.Registration.Edition.MayStillBeJoinedAt(Now))
                    return new ConfirmationResult(ConfirmationOutcome.TooLate);
                if (found.ExpiresUtc <= Now)
                    return new ConfirmationResult(ConfirmationOutcome.LinkExpired);
                return await decide(found);
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
                if (!found.CanConfirm && !found.CanMoveUp)
                    return NewLetterOutcome.AlreadyConfirmed;
                if (!registration.Edition.MayStillBeJoinedAt(Now))
                    return NewLetterOutcome.TooLate;
                if (registration.IsCoolingDownAt(Now))
                    return NewLetterOutcome.CoolingDown;

                if (found is { CanMoveUp: true, SignUp.InvitationCode: { } code })
                    letters.KeptSeatOffered(registration, registration.Edition, code);
                else
                    AskToConfirm(registration, found.SignUp ?? PendingSignUp.Of(registration));
                audit.Record(Actor.Attendee(registration.Id), "registration.letter-repeated", registration.Id, registration.EditionId);
                return NewLetterOutcome.Sent;
            },
            cancellationToken);

    private void AskToConfirm(Registration registration, PendingSignUp signUp)
    {
        registration.AwaitConfirmation(Now + retention.Unconfirmed);
        letters.ConfirmationRequested(registration, registration.Edition, signUp);
    }

    internal ConfirmationResult StillWaiting(RegistrationToken link) => new(ConfirmationOutcome.StillWaiting, PersonalPageOf(link));

    /// <summary>Whoever presses the button again is led to what they have; not by a link that has grown old.</summary>
    private SecretToken? PersonalPageOf(RegistrationToken link) =>
        link.ExpiresUtc > Now && link.Registration.State != RegistrationState.Unconfirmed
            ? tokens.IssueParticipation(link.Registration.Id, link.Registration.Edition)
            : null;

    internal Task<ConfirmationResult> DecideAsync(RegistrationToken link, CancellationToken cancellationToken) =>
        DecideAsync(
            link,
            async registration => registration.NeedsApproval
                ? AwaitApproval(registration)
                : await decision.SeatOrWaitAsync(registration, null, cancellationToken),
            cancellationToken);

    /// <param name="link">Whose button was pressed.</param>
    /// <param name="admit">Gives the person what they get, and the secret of their page.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    internal async Task<ConfirmationResult> DecideAsync(
        RegistrationToken link, Func<Registration, Task<SecretToken>> admit, CancellationToken cancellationToken)
    {
        var registration = link.Registration;
        var words = link.SignUp ?? PendingSignUp.Of(registration);
        registration.BeginAnew(words);
        await answers.WriteAsync(registration.EditionId, registration.Id, words.Answers, cancellationToken);
        (link.UsedUtc, link.SignUp) = (Now, null);
        var personalPage = await admit(registration);
        audit.Record(
            Actor.Attendee(registration.Id), "registration.confirmed", registration.Id, registration.EditionId, new { registration.State });
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
