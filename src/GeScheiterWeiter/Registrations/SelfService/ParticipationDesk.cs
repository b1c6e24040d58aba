using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.SelfService;

public enum CancellationOutcome
{
    Cancelled,
    AlreadyCancelled,

    /// <summary>Declined, or never confirmed: there is nothing to give back.</summary>
    NothingHeld,

    /// <summary>The edition is over, or does not take place: there is nothing left to give back.</summary>
    TooLate,

    UnknownLink,
}

public enum UndoOutcome
{
    /// <summary>Everything is as it was.</summary>
    Restored,

    /// <summary>The seat had been passed on: first on the waiting list now.</summary>
    FirstInLine,

    /// <summary>Not cancelled, or not any more: what was held is held again.</summary>
    NothingToUndo,

    /// <summary>The ten minutes are over, or it was not the person's own cancellation.</summary>
    TooLate,

    UnknownLink,
}

public enum CorrectionOutcome
{
    Corrected,

    /// <summary>The name stands on a certificate by now: only organizers change it.</summary>
    NameIsCertified,

    UnknownLink,
}

public enum ResendOutcome
{
    Sent,
    CoolingDown,

    /// <summary>Nothing is held that a letter could speak of.</summary>
    NothingToSend,

    UnknownLink,
}

/// <summary>Where an attendee, known by their personal link, looks after their own participation.</summary>
public sealed class ParticipationDesk(
    AppDb db, RegistrationTokens tokens, SeatReturn seatReturn, Restoration restoration, RegistrationStatusLetter standing,
    FormAnswerWriter answers, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<CancellationOutcome> CancelAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Participation, cancellationToken),
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return CancellationOutcome.UnknownLink;
                if (registration.State == RegistrationState.Cancelled)
                    return CancellationOutcome.AlreadyCancelled;
                if (registration.State is RegistrationState.Declined or RegistrationState.Unconfirmed)
                    return CancellationOutcome.NothingHeld;
                if (!registration.Edition.MayStillBeJoinedAt(Now))
                    return CancellationOutcome.TooLate;

                await seatReturn.CancelAsync(registration, Actor.Attendee(registration.Id), cancellationToken);
                return CancellationOutcome.Cancelled;
            },
            cancellationToken);

    public Task<UndoOutcome> UndoCancellationAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Participation, cancellationToken),
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return UndoOutcome.UnknownLink;
                if (registration.State != RegistrationState.Cancelled)
                    return UndoOutcome.NothingToUndo;
                if (!registration.CanUndoCancellationAt(Now) || !registration.Edition.MayStillBeJoinedAt(Now))
                    return UndoOutcome.TooLate;

                var outcome = await RestoreAsync(registration, cancellationToken);
                audit.Record(
                    Actor.Attendee(registration.Id), "registration.restored",
                    registration.Id, registration.EditionId, new { registration.State });
                return outcome;
            },
            cancellationToken);

    /// <param name="token">Whose page it is.</param>
    /// <param name="correction">What shall stand there.</param>
    /// <param name="given">To the questions the page has asked; null where it has asked none.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<CorrectionOutcome> CorrectAsync(
        SecretToken token, RegistrationCorrection correction, GivenAnswers? given, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Participation, cancellationToken),
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return CorrectionOutcome.UnknownLink;

                if (registration.CertificateIssuedUtc is not null && correction.Name != registration.Name)
                    return CorrectionOutcome.NameIsCertified;

                var changed = correction.WriteTo(registration);
                if (await answers.WriteAsync(registration.EditionId, registration.Id, given, cancellationToken))
                    changed = [.. changed, nameof(Registration.Answers)];
                if (changed.Count > 0)
                    audit.Record(
                        Actor.Attendee(registration.Id), "registration.corrected",
                        registration.Id, registration.EditionId, new { Fields = changed });
                return CorrectionOutcome.Corrected;
            },
            cancellationToken);

    public Task<ResendOutcome> ResendAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Participation, cancellationToken),
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return ResendOutcome.UnknownLink;
                return await standing.WriteAgainAsync(
                    registration, Actor.Attendee(registration.Id), "registration.letter-repeated", cancellationToken);
            },
            cancellationToken);

    private async Task<UndoOutcome> RestoreAsync(Registration registration, CancellationToken cancellationToken)
    {
        var hadSeat = registration.StateBeforeCancellation == RegistrationState.Seated;
        await restoration.RestoreAsync(registration, sentence: null, Actor.Attendee(registration.Id), cancellationToken);
        return hadSeat && registration.State == RegistrationState.Waiting ? UndoOutcome.FirstInLine : UndoOutcome.Restored;
    }
}
