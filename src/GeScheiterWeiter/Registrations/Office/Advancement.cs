using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Office;

public enum AdvancementGoal
{
    /// <summary>Next in line.</summary>
    Front,

    /// <summary>A seat that is free right now.</summary>
    FreeSeat,
}

public enum AdvancementOutcome
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
public sealed class Advancement(
    AppDb db, OfficeFiles files, Seats seats, WaitingList waitingList, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="goal">How far.</param>
    /// <param name="reason">Why: whoever is overtaken may ask.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<AdvancementOutcome> AdvanceAsync(
        Guid editionId, Guid id, AdvancementGoal goal, string reason, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return db.WriteAsync(
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return AdvancementOutcome.Unknown;
                if (registration.State != RegistrationState.Waiting)
                    return AdvancementOutcome.NotWaiting;
                if (!registration.Edition.MayStillBeJoinedAt(now))
                    return AdvancementOutcome.TooLate;
                if (goal == AdvancementGoal.FreeSeat && !await seats.TryTakeForWaitingAsync(editionId, cancellationToken))
                    return AdvancementOutcome.NoFreeSeat;

                if (goal == AdvancementGoal.FreeSeat)
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
                return registration.State == RegistrationState.Seated ? AdvancementOutcome.Seated : AdvancementOutcome.FirstInLine;
            },
            cancellationToken);
    }
}
