using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.EditionChanges;

/// <summary>
/// Changes an edition with all that hangs on its time: the talks move along, and whoever is registered is told, if wanted.
/// </summary>
public sealed class EditionChangeEditor(
    AppDb db, EditionEditor editor, EditionRecipients recipients, EditionLetters letters, WaitingList waitingList, AuditLog audit)
{
    /// <summary>As <see cref="EditionEditor.EditAsync"/>; all of it or nothing.</summary>
    /// <returns>Null: there is no such edition.</returns>
    public Task<EditionOutcome?> EditAsync(
        Guid id, int version, EditionDraft draft, bool tell, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            id,
            () => EditLockedAsync(id, version, draft, tell, actor, cancellationToken),
            static outcome => outcome == EditionOutcome.Saved,
            cancellationToken);

    private async Task<EditionOutcome?> EditLockedAsync(
        Guid id, int version, EditionDraft draft, bool tell, Actor actor, CancellationToken cancellationToken)
    {
        var before = await FindAsync(id, cancellationToken);
        var outcome = await editor.EditAsync(id, version, draft, actor, cancellationToken);
        if (before is null || outcome != EditionOutcome.Saved)
            return outcome;

        if (draft.Moves(before))
        {
            await MoveTalksAsync(before, draft, cancellationToken);
            if (tell)
                await TellAsync(before, actor, cancellationToken);
            // Seats that stayed free for those who are there belong to the whole list once the evening is further away.
            await waitingList.MoveUpAsync(id, actor, cancellationToken);
        }

        return outcome;
    }

    private async Task MoveTalksAsync(Edition before, EditionDraft draft, CancellationToken cancellationToken)
    {
        var move = new DateMove(before, LocalTime.FromUtc(draft.StartUtc, before.TimeZone));
        foreach (var talk in await db.Set<Talk>().Where(t => t.EditionId == before.Id && t.StartUtc != null).ToListAsync(cancellationToken))
            talk.StartUtc = move.Moved(talk.StartUtc);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task TellAsync(Edition before, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(before.Id, cancellationToken) is not { IsPublic: true } edition)
            return;
        audit.Record(actor, "edition.move-told", edition.Id, edition.Id);
        await db.SaveChangesAsync(cancellationToken);
        await recipients.TellAsync(
            edition.Id, registration => letters.Moved(registration, edition, GermanTime.Span(before)), cancellationToken);
    }

    private Task<Edition?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
}
