using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Lists;

/// <summary>Where the lists of an edition are written.</summary>
public sealed class InvitationListEditor(
    AppDb db, SeatReserve reserve, InvitationErasure erasure, ErasedTraces traces, AuditLog audit, TimeProvider clock)
{
    /// <returns>With <see cref="InvitationListOutcome.Saved"/> the new list's id.</returns>
    public async Task<(InvitationListOutcome Outcome, Guid Id)> CreateAsync(
        Guid editionId, InvitationListDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return (problem, default);

        var list = new InvitationList { EditionId = editionId, Name = "", CreatedUtc = clock.GetUtcNow().UtcDateTime };
        draft.WriteTo(list);
        db.Add(list);
        audit.Record(actor, "invitation-list.created", list.Id, editionId, new { list.Name });
        return (Outcome(await db.TrySaveAsync(cancellationToken)), list.Id);
    }

    /// <returns>Null: the edition has no such list.</returns>
    public async Task<InvitationListOutcome?> EditAsync(
        Guid editionId, Guid id, int version, InvitationListDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<InvitationList>()
            .SingleOrDefaultAsync(l => l.Id == id && l.EditionId == editionId, cancellationToken) is not { } list)
            return null;
        if (draft.Problem() is { } problem)
            return problem;
        if (list.Version != version)
            return InvitationListOutcome.Outdated;

        draft.WriteTo(list);
        var changes = FieldChanges.Of(db.Entry(list));
        if (!changes.Any)
            return InvitationListOutcome.Saved;
        audit.Record(actor, "invitation-list.edited", id, editionId, changes);
        return Outcome(await db.TrySaveAsync(cancellationToken));
    }

    /// <summary>
    /// With all of its invitations: whoever has not answered yet cannot any more. Registrations stay; seats kept for it go to everybody.
    /// </summary>
    /// <returns>Whether the edition had such a list.</returns>
    public async Task<bool> DeleteAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        await EndSendingAsync(editionId, id, cancellationToken);
        await erasure.EraseListAsync(editionId, id, cancellationToken);
        var deleted = await db.WriteEditionAsync(
            editionId, () => DeleteLockedAsync(editionId, id, actor, cancellationToken), static had => had, cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return deleted;
    }

    /// <summary>First of all: nobody is to be written to while the others are being forgotten.</summary>
    private Task<int> EndSendingAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            () => db.Set<InvitationOrder>().Where(o => o.ListId == id && o.List.EditionId == editionId)
                .ExecuteDeleteAsync(cancellationToken),
            cancellationToken);

    private async Task<bool> DeleteLockedAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<InvitationList>()
            .SingleOrDefaultAsync(l => l.Id == id && l.EditionId == editionId, cancellationToken) is not { } list)
            return false;

        await reserve.ReleaseAsync(list, actor, cancellationToken);
        db.Remove(list);
        audit.Record(actor, "invitation-list.deleted", id, editionId, new { list.Name });
        return true;
    }

    private static InvitationListOutcome Outcome(SaveOutcome saved) => saved switch
    {
        SaveOutcome.Saved => InvitationListOutcome.Saved,
        SaveOutcome.Outdated => InvitationListOutcome.Outdated,
        SaveOutcome.Taken => InvitationListOutcome.NameTaken,
    };
}
