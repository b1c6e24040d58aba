using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Deletion;

public enum HoldOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    ReasonMissing,
    ReasonTooLong,

    /// <summary>It would be over already, or last longer than <see cref="DeletionHold.Longest"/>.</summary>
    EndInvalid,
}

/// <summary>
/// Keeps the data of an edition beyond their time, and lets them go again. The reason is not in the log: it may name somebody.
/// </summary>
public sealed class DeletionHoldEditor(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="version">Of the hold the form was opened with; 0: there was none.</param>
    /// <param name="reason">Why.</param>
    /// <param name="untilUtc">Until when.</param>
    /// <param name="actor">Who.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such edition.</returns>
    public Task<HoldOutcome?> HoldAsync(
        Guid editionId, int version, string reason, DateTime untilUtc, Actor actor, CancellationToken cancellationToken) =>
        db.ChangeEditionAsync(
            editionId,
            HoldOutcome.Saved,
            async _ =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                if (Problem(reason, untilUtc, now) is { } problem)
                    return problem;
                var hold = await db.Set<DeletionHold>().SingleOrDefaultAsync(h => h.EditionId == editionId, cancellationToken);
                if ((hold?.Version ?? 0) != version)
                    return HoldOutcome.Outdated;
                if (hold is null)
                    db.Add(hold = new DeletionHold { EditionId = editionId, Reason = reason, UntilUtc = untilUtc, SinceUtc = now });
                (hold.Reason, hold.UntilUtc, hold.Version) = (reason, untilUtc, version + 1);
                audit.Record(actor, "deletion.held", editionId, editionId, new { Until = untilUtc });
                return HoldOutcome.Saved;
            },
            cancellationToken);

    /// <returns>Whether there was one.</returns>
    public Task<bool> ReleaseAsync(Guid editionId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<DeletionHold>().SingleOrDefaultAsync(h => h.EditionId == editionId, cancellationToken) is not { } hold)
                    return false;
                db.Remove(hold);
                audit.Record(actor, "deletion.released", editionId, editionId);
                return true;
            },
            static isReleased => isReleased,
            cancellationToken);

    private static HoldOutcome? Problem(string reason, DateTime untilUtc, DateTime nowUtc)
    {
        if (reason.Length == 0)
            return HoldOutcome.ReasonMissing;
        if (reason.Length > DeletionHold.MaxReasonLength)
            return HoldOutcome.ReasonTooLong;
        return untilUtc <= nowUtc || untilUtc > nowUtc + DeletionHold.Longest ? HoldOutcome.EndInvalid : null;
    }
}
