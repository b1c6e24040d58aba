using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Talks;

public enum MoveDirection
{
    Up,
    Down,
}

/// <summary>The order of the talks in an edition's programme.</summary>
public sealed class TalkOrder(AppDb db, AuditLog audit)
{
    /// <returns>Whether the edition has such a talk. The first does not move up, the last not down.</returns>
    public async Task<bool> MoveAsync(Guid editionId, Guid talkId, MoveDirection direction, Actor actor, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        var ids = await IdsAsync(editionId, cancellationToken);
        var place = ids.IndexOf(talkId);
        if (place < 0)
            return false;

        var other = place + (direction == MoveDirection.Up ? -1 : 1);
        if (other < 0 || other >= ids.Count)
            return true;
        (ids[place], ids[other]) = (ids[other], ids[place]);
        await WriteAsync(editionId, ids, actor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>False when the talks are not exactly those of the edition: one was added or deleted meanwhile.</returns>
    public async Task<bool> ArrangeAsync(Guid editionId, IReadOnlyList<Guid> talkIds, Actor actor, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        var ids = await IdsAsync(editionId, cancellationToken);
        if (ids.Count != talkIds.Count || !ids.ToHashSet().SetEquals(talkIds))
            return false;

        await WriteAsync(editionId, talkIds, actor, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private Task<List<Guid>> IdsAsync(Guid editionId, CancellationToken cancellationToken) =>
        db.Set<Talk>().Where(t => t.EditionId == editionId).OrderBy(t => t.Order).ThenBy(t => t.Title).Select(t => t.Id).ToListAsync(cancellationToken);

    /// <summary>Past the change tracker on purpose: moving a talk must not outdate the text somebody is just writing for it.</summary>
    private async Task WriteAsync(Guid editionId, IReadOnlyList<Guid> ids, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var (index, id) in ids.Index())
            await db.Set<Talk>().Where(t => t.Id == id).ExecuteUpdateAsync(set => set.SetProperty(t => t.Order, index + 1), cancellationToken);
        audit.Record(actor, "programme.arranged", editionId, editionId, new { order = ids });
        await db.SaveChangesAsync(cancellationToken);
    }
}
