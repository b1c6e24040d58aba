using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.EditionChanges;

public enum EditionWithdrawalOutcome
{
    Withdrawn,

    /// <summary>A draft already, or cancelled.</summary>
    NotNow,

    /// <summary>Somebody signed up, even if nothing of it is left: they count on the evening or on hearing that it is cancelled.</summary>
    SomebodySignedUp,
}

/// <summary>An announced edition becomes a draft again, as long as nobody has ever signed up.</summary>
public sealed class EditionWithdrawal(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <summary>How a registration begins, in the log: it remembers those who are gone, too.</summary>
    private static readonly string[] Beginnings =
        ["registration.requested", "registration.added", "registration.imported", "registration.list-imported", "invitation.accepted"];

    /// <returns>What stands in the way; null when nothing does.</returns>
    public async Task<EditionWithdrawalOutcome?> ObstacleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await db.Set<Edition>().AnyAsync(
            e => e.Id == id && (e.State == EditionState.Announced || e.State == EditionState.ProgrammeSettled), cancellationToken))
            return EditionWithdrawalOutcome.NotNow;
        return await HasBeenWantedAsync(id, cancellationToken) ? EditionWithdrawalOutcome.SomebodySignedUp : null;
    }

    /// <returns>Null: there is no such edition.</returns>
    public Task<EditionWithdrawalOutcome?> WithdrawAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.ChangeEditionAsync(
            id, EditionWithdrawalOutcome.Withdrawn, edition => WithdrawLockedAsync(edition, actor, cancellationToken), cancellationToken);

    private async Task<EditionWithdrawalOutcome> WithdrawLockedAsync(Edition edition, Actor actor, CancellationToken cancellationToken)
    {
        if (await ObstacleAsync(edition.Id, cancellationToken) is { } obstacle)
            return obstacle;

        audit.Record(
            actor, "edition.withdrawn", edition.Id, edition.Id, new { before = edition.State, after = EditionState.Draft });
        edition.State = EditionState.Draft;
        edition.CalendarSequence++;
        edition.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        return EditionWithdrawalOutcome.Withdrawn;
    }

    private async Task<bool> HasBeenWantedAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Registration>().AnyAsync(r => r.EditionId == id, cancellationToken)
        || await db.Set<AuditEntry>().AnyAsync(entry => entry.EditionId == id && Beginnings.Contains(entry.Action), cancellationToken);
}
