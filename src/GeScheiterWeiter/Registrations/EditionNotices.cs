using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations;

/// <summary>Changes an edition and tells whoever is registered for it: both or neither.</summary>
public sealed class EditionNotices(AppDb db, EditionEditor editor, EditionAudience audience, EditionLetters letters, AuditLog audit)
{
    /// <summary>As <see cref="EditionEditor.EditAsync"/>, with a letter and a new calendar entry to everybody.</summary>
    /// <returns>Null: there is no such edition.</returns>
    public async Task<EditionOutcome?> EditAndTellAsync(
        Guid id, int version, EditionDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        var before = await FindAsync(id, cancellationToken);
        var outcome = await editor.EditAsync(id, version, draft, actor, cancellationToken);
        if (before is null || outcome != EditionOutcome.Saved)
            return outcome;

        if (draft.Moves(before) && await FindAsync(id, cancellationToken) is { } edition)
        {
            audit.Record(actor, "edition.move-told", id, id);
            await db.SaveChangesAsync(cancellationToken);
            await audience.TellAsync(id, registration => letters.Moved(registration, edition, EditionLetters.When(before)), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    private Task<Edition?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
}
