using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum ApprovalOutcome
{
    Seated,
    Waiting,

    /// <summary>It does not wait for an approval.</summary>
    NothingToDecide,

    /// <summary>The edition is cancelled or over.</summary>
    TooLate,

    Unknown,
}

public enum RefusalOutcome
{
    Declined,
    NothingToDecide,
    Unknown,
}

public enum CancelByOrganizerOutcome
{
    Cancelled,

    /// <summary>Nothing is held that could be given back, or the edition is cancelled or over.</summary>
    NothingToCancel,

    Unknown,
}

public enum RepeatOutcome
{
    Sent,

    /// <summary>A letter went out within the last five minutes.</summary>
    CoolingDown,

    NothingToSend,
    Unknown,
}

/// <summary>What organizers decide about one registration.</summary>
public sealed class DecisionDesk(
    AppDb db, RegistrationLookup files, SeatDecision decision, SeatReturn seatReturn,
    RegistrationStatusLetter standing, RegistrationLetters letters,
    AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="sentence">What to add to the letter; null for nothing.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<ApprovalOutcome> ApproveAsync(
        Guid editionId, Guid id, string? sentence, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return ApprovalOutcome.Unknown;
                if (registration.State != RegistrationState.AwaitingApproval)
                    return ApprovalOutcome.NothingToDecide;
                if (!registration.Edition.MayStillBeJoinedAt(Now))
                    return ApprovalOutcome.TooLate;

                registration.ApprovedUtc = Now;
                files.Note(registration, RegistrationNoteKind.ApprovalSentence, sentence, actor);
                await decision.SeatOrWaitAsync(registration, sentence, cancellationToken);
                audit.Record(actor, "registration.approved", id, editionId, new { registration.State });
                return registration.State == RegistrationState.Seated ? ApprovalOutcome.Seated : ApprovalOutcome.Waiting;
            },
            cancellationToken);

    public Task<RefusalOutcome> DeclineAsync(Guid editionId, Guid id, string? sentence, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return RefusalOutcome.Unknown;
                if (registration.State != RegistrationState.AwaitingApproval)
                    return RefusalOutcome.NothingToDecide;

                registration.Decline();
                files.Note(registration, RegistrationNoteKind.RefusalSentence, sentence, actor);
                letters.RegistrationDeclined(registration, registration.Edition, sentence);
                audit.Record(actor, "registration.declined", id, editionId);
                return RefusalOutcome.Declined;
            },
            cancellationToken);

    public Task<CancelByOrganizerOutcome> CancelAsync(
        Guid editionId, Guid id, string? sentence, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return CancelByOrganizerOutcome.Unknown;
                var held = registration.State;
                if (!held.IsHeld() || !registration.Edition.MayStillBeJoinedAt(Now))
                    return CancelByOrganizerOutcome.NothingToCancel;

                registration.CancelByOrganizer(Now);
                letters.RegistrationCancelledByOrganizer(
                    registration, registration.Edition, hadSeat: held == RegistrationState.Seated, sentence);
                audit.Record(actor, "registration.cancelled", id, editionId, new { Held = held });
                await seatReturn.FreeAsync(registration, held, actor, cancellationToken);
                return CancelByOrganizerOutcome.Cancelled;
            },
            cancellationToken);

    public Task<RepeatOutcome> ResendAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return RepeatOutcome.Unknown;
                if (registration.IsCoolingDownAt(Now))
                    return RepeatOutcome.CoolingDown;
                if (!await standing.WriteOrAskToConfirmAsync(registration, cancellationToken))
                    return RepeatOutcome.NothingToSend;

                audit.Record(actor, "registration.letter-repeated", id, editionId);
                return RepeatOutcome.Sent;
            },
            cancellationToken);
}
