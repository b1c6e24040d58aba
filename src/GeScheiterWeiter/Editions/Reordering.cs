using System.Linq.Expressions;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Editions;

public enum MoveDirection
{
    Up,
    Down,
}

/// <summary>The order of one kind of thing in an edition.</summary>
public abstract class Reordering<T>(AppDb db, AuditLog audit)
    where T : class, IOrdered
{
    /// <summary>What the log calls it.</summary>
    protected abstract string Action { get; }

    /// <summary>What decides between two in one place.</summary>
    protected abstract Expression<Func<T, string>> Name { get; }

    /// <summary>Which of them are in the order at all.</summary>
    protected virtual Expression<Func<T, bool>> HasPlace => _ => true;

    /// <returns>Whether the edition has such a thing. The first does not move up, the last not down.</returns>
    public Task<bool> MoveAsync(Guid editionId, Guid id, MoveDirection direction, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var ids = await IdsAsync(editionId, cancellationToken);
                var place = ids.IndexOf(id);
                if (place < 0)
                    return false;

                var other = place + (direction == MoveDirection.Up ? -1 : 1);
                if (other < 0 || other >= ids.Count)
                    return true;
                (ids[place], ids[other]) = (ids[other], ids[place]);
                await WriteAsync(editionId, ids, actor, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <returns>False when the things are not exactly those of the edition: one was added or deleted meanwhile.</returns>
    public Task<bool> ArrangeAsync(Guid editionId, IReadOnlyList<Guid> wanted, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var ids = await IdsAsync(editionId, cancellationToken);
                if (ids.Count != wanted.Count || !ids.ToHashSet().SetEquals(wanted))
                    return false;

                await WriteAsync(editionId, wanted, actor, cancellationToken);
                return true;
            },
            cancellationToken);

    private Task<List<Guid>> IdsAsync(Guid editionId, CancellationToken cancellationToken) =>
        db.Set<T>().Where(t => t.EditionId == editionId).Where(HasPlace).OrderBy(t => t.Order)
            .ThenBy(Name).Select(t => t.Id).ToListAsync(cancellationToken);

    /// <summary>Past the change tracker on purpose: moving a thing must not outdate the text somebody is just writing for it.</summary>
    private async Task WriteAsync(Guid editionId, IReadOnlyList<Guid> ids, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var (index, id) in ids.Index())
            await db.Set<T>().Where(t => t.Id == id).ExecuteUpdateAsync(set => set.SetProperty(t => t.Order, index + 1), cancellationToken);
        audit.Record(actor, Action, editionId, editionId, new { order = ids });
        await db.SaveChangesAsync(cancellationToken);
    }
}
