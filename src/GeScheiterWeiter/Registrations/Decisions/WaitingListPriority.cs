using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum WaitingListPriorityGoal
{
    /// <summary>Next in line.</summary>
    Front,

    /// <summary>A seat that is free right now.</summary>
    FreeSeat,
}

public enum WaitingListPriorityOutcome
{
    Seated,
    FirstInLine,

    /// <summary>All seats are taken; the place in the line is what it was.</summary>
    NoFreeSeat,

    NotWaiting,
    TooLate,
    Unknown,
}

/// <summary>Somebody is moved up the waiting list: never above the capacity, and never without a reason.</summary>
public sealed class WaitingListPriority(
    AppDb db, RegistrationLookup files, SeatLedger seats, WaitingList waitingList,
    RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="goal">How far.</param>
    /// <param name="reason">Why: whoever is overtaken may ask.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<WaitingListPriorityOutcome> AdvanceAsync(
        Guid editionId, Guid id, WaitingListPriorityGoal goal, string reason, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return WaitingListPriorityOutcome.Unknown;
                if (registration.State != RegistrationState.Waiting)
                    return WaitingListPriorityOutcome.NotWaiting;
                if (!registration.Edition.MayStillBeJoinedAt(now))
                    return WaitingListPriorityOutcome.TooLate;
                if (goal == WaitingListPriorityGoal.FreeSeat && !await seats.TryTakeForWaitingAsync(editionId, cancellationToken))
                    return WaitingListPriorityOutcome.NoFreeSeat;

                if (goal == WaitingListPriorityGoal.FreeSeat)
                {
                    registration.TakeSeat(now);
                    letters.SeatFreed(registration, registration.Edition);
                }
                else
                {
                    registration.WaitingNumber = await waitingList.NumberAtTheFrontAsync(editionId, cancellationToken);
                    await waitingList.MoveUpAsync(registration.Edition, actor, cancellationToken);
                }

                files.Note(registration, RegistrationNoteKind.AdvancementReason, reason, actor);
                audit.Record(actor, "registration.advanced", id, editionId, new { Goal = goal });
                return registration.State == RegistrationState.Seated
                    ? WaitingListPriorityOutcome.Seated
                    : WaitingListPriorityOutcome.FirstInLine;
            },
            cancellationToken);
    }
}
