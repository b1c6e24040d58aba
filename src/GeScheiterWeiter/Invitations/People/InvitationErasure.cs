using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.People;

/// <summary>
/// Invited people are forgotten: row, links and the content of letters. That somebody wants no invitations stays, as a hash.
/// </summary>
public sealed class InvitationErasure(AppDb db, LetterErasure letterErasure, ErasedTraces traces, AuditLog audit)
{
    private const int AtOnce = 200;

    /// <returns>Whether the list had such an invitation.</returns>
    public async Task<bool> EraseAsync(Guid editionId, Guid listId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var erased = await db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var wanted = db.Set<Invitation>().Where(i => i.Id == id && i.ListId == listId && i.EditionId == editionId);
                return await EraseSomeAsync(wanted, actor, cancellationToken) > 0;
            },
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return erased;
    }

    /// <summary>Everybody of a list, some at a time.</summary>
    public async Task EraseListAsync(Guid editionId, Guid listId, CancellationToken cancellationToken)
    {
        var all = db.Set<Invitation>().Where(i => i.ListId == listId && i.EditionId == editionId);
        while (await db.WriteEditionAsync(
            editionId, () => EraseSomeAsync(all, actor: null, cancellationToken), cancellationToken) == AtOnce)
        {
        }
    }

    /// <summary>Whoever is invited under this address; whoever calls it wipes the traces afterwards.</summary>
    public Task EraseAsync(Guid editionId, string normalizedEmail, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                await ForgetAsync(editionId, normalizedEmail, actor, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Whoever is invited under this address. Call it inside a transaction.</summary>
    public Task ForgetAsync(Guid editionId, string normalizedEmail, Actor actor, CancellationToken cancellationToken) =>
        EraseSomeAsync(
            db.Set<Invitation>().Where(i => i.EditionId == editionId && i.NormalizedEmail == normalizedEmail), actor, cancellationToken);

    /// <param name="invitations">Of these, the first.</param>
    /// <param name="actor">Null: what happens to all of them has an entry of its own in the log.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    private async Task<int> EraseSomeAsync(IQueryable<Invitation> invitations, Actor? actor, CancellationToken cancellationToken)
    {
        var some = await invitations.OrderBy(i => i.Id).Take(AtOnce).ToListAsync(cancellationToken);
        db.RemoveRange(some);
        foreach (var invitation in some.Where(_ => actor is not null))
            audit.Record(actor!, "invitation.erased", invitation.Id, invitation.EditionId);
        await letterErasure.ForgetAsync([.. some.Select(invitation => invitation.Id)], cancellationToken);
        return some.Count;
    }
}
