using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Decisions;

/// <summary>What becomes of somebody whose refusal is taken back.</summary>
public enum ReinstatementGoal
{
    /// <summary>Let in at once: a seat, or the end of the waiting list.</summary>
    LetIn,

    /// <summary>Waits for an organizer's word once more.</summary>
    DecideAgain,
}

public enum ReinstatementOutcome
{
    Seated,
    Waiting,
    AwaitingApproval,

    /// <summary>Neither cancelled nor declined, or not any more.</summary>
    NothingToTakeBack,

    /// <summary>The edition is cancelled or over.</summary>
    TooLate,

    Unknown,
}

/// <summary>Organizers take back a refusal or a cancellation, whoever has cancelled.</summary>
public sealed class Reinstatement(
    AppDb db, RegistrationLookup files, SeatDecision decision, Restoration restoration, RegistrationLetters letters,
    AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="goal">For somebody who was declined.</param>
    /// <param name="sentence">What to add to the letter; null for nothing.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<ReinstatementOutcome> TakeBackAsync(
        Guid editionId, Guid id, ReinstatementGoal goal, string? sentence, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return ReinstatementOutcome.Unknown;
                var ended = registration.State;
                if (ended is not (RegistrationState.Cancelled or RegistrationState.Declined))
                    return ReinstatementOutcome.NothingToTakeBack;
                if (!registration.Edition.MayStillBeJoinedAt(Now))
                    return ReinstatementOutcome.TooLate;

                if (ended == RegistrationState.Declined)
                    await AdmitAsync(registration, goal, sentence, cancellationToken);
                else
                    await BringBackAsync(registration, sentence, actor, cancellationToken);
                files.Note(registration, RegistrationNoteKind.ReinstatementSentence, sentence, actor);
                audit.Record(
                    actor, ended == RegistrationState.Declined ? "registration.refusal-taken-back" : "registration.restored",
                    id, editionId, new { registration.State });
                return OutcomeOf(registration.State);
            },
            cancellationToken);

    private async Task AdmitAsync(
        Registration registration, ReinstatementGoal goal, string? sentence, CancellationToken cancellationToken)
    {
        if (goal == ReinstatementGoal.DecideAgain)
        {
            AwaitApproval(registration);
            return;
        }

        registration.ApprovedUtc = Now;
        await decision.SeatOrWaitAsync(registration, sentence, cancellationToken);
    }

    /// <summary>
    /// What organizers took is given back whole, as by an undo. Who gave it up themselves, and thinks better of it after the time for that,
    /// comes after those who have waited meanwhile.
    /// </summary>
    private async Task BringBackAsync(Registration registration, string? sentence, Actor actor, CancellationToken cancellationToken)
    {
        if (registration.IsCancelledByOrganizer || registration.CanUndoCancellationAt(Now))
            await restoration.RestoreAsync(registration, sentence, actor, cancellationToken);
        else if (registration.StateBeforeCancellation == RegistrationState.AwaitingApproval)
            AwaitApproval(registration);
        else
            await decision.SeatOrWaitAsync(registration, sentence, cancellationToken);
    }

    private void AwaitApproval(Registration registration)
    {
        registration.AwaitApproval(Now);
        letters.ApprovalPending(registration, registration.Edition);
    }

    private static ReinstatementOutcome OutcomeOf(RegistrationState state) => state switch
    {
        RegistrationState.Seated => ReinstatementOutcome.Seated,
        RegistrationState.Waiting => ReinstatementOutcome.Waiting,
        RegistrationState.AwaitingApproval => ReinstatementOutcome.AwaitingApproval,
        RegistrationState.Unconfirmed or RegistrationState.Cancelled or RegistrationState.Declined =>
            throw new InvalidOperationException($"A registration that is {state} has not been brought back."),
    };
}
