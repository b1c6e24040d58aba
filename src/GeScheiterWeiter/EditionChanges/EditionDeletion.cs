using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.EditionChanges;

public enum EditionDeletionOutcome
{
    Deleted,

    /// <summary>Somebody may know of it: it is, or was, public.</summary>
    NotADraft,

    /// <summary>Somebody is entered already; what becomes of them is to be decided first.</summary>
    HasRegistrations,
}

/// <summary>A draft that was a mistake goes, with its talks and partners. What somebody may count on stays.</summary>
public sealed class EditionDeletion(AppDb db, AuditLog audit, FormerSlugEditor formerSlugs)
{
    /// <returns>What stands in the way; null when nothing does.</returns>
    public async Task<EditionDeletionOutcome?> ObstacleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await db.Set<Edition>().AnyAsync(e => e.Id == id && e.State == EditionState.Draft, cancellationToken))
            return EditionDeletionOutcome.NotADraft;
        return await db.Set<Registration>().AnyAsync(r => r.EditionId == id, cancellationToken)
            ? EditionDeletionOutcome.HasRegistrations
            : null;
    }

    /// <returns>Null: there is no such edition.</returns>
    public Task<EditionDeletionOutcome?> DeleteAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.ChangeEditionAsync(
            id, EditionDeletionOutcome.Deleted, edition => DeleteLockedAsync(edition, actor, cancellationToken), cancellationToken);

    private async Task<EditionDeletionOutcome> DeleteLockedAsync(Edition edition, Actor actor, CancellationToken cancellationToken)
    {
        var id = edition.Id;
        if (await ObstacleAsync(id, cancellationToken) is { } obstacle)
            return obstacle;

        db.RemoveRange(
            await db.Set<Partner>().Where(p => p.EditionId == id && p.Logo != null).Select(p => p.Logo!).ToListAsync(cancellationToken));
        db.Remove(edition);
        await formerSlugs.ForgetAsync(id, cancellationToken);
        foreach (var lesson in await db.Set<Lesson>().Where(l => l.Talk.EditionId == id).Select(l => l.Id).ToListAsync(cancellationToken))
            await formerSlugs.ForgetAsync(lesson, cancellationToken);
        audit.Record(actor, "edition.deleted", id, id, new { edition.Name, edition.Slug });
        return EditionDeletionOutcome.Deleted;
    }
}
