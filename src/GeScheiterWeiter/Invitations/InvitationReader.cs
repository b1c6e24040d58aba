using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations;

/// <summary>Counts invitations.</summary>
public sealed class InvitationReader(AppDb db)
{
    private static readonly InvitationFigures Nobody = new(new Dictionary<InvitationState, int>(), byCode: 0);

    /// <summary>For each list of the edition that has people.</summary>
    public async Task<IReadOnlyDictionary<Guid, InvitationFigures>> FiguresAsync(Guid editionId, CancellationToken cancellationToken) =>
        await FiguresAsync(db.Set<Invitation>().Where(i => i.EditionId == editionId), cancellationToken);

    public async Task<InvitationFigures> FiguresOfAsync(Guid listId, CancellationToken cancellationToken) =>
        (await FiguresAsync(db.Set<Invitation>().Where(i => i.ListId == listId), cancellationToken)).GetValueOrDefault(listId, Nobody);

    private static async Task<Dictionary<Guid, InvitationFigures>> FiguresAsync(
        IQueryable<Invitation> invitations, CancellationToken cancellationToken)
    {
        var counts = await invitations.GroupBy(i => new { i.ListId, i.State, i.CameByCode })
            .Select(group => new { group.Key.ListId, group.Key.State, group.Key.CameByCode, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.GroupBy(count => count.ListId).ToDictionary(
            list => list.Key,
            list => new InvitationFigures(
                list.Where(count => !count.CameByCode).ToDictionary(count => count.State, count => count.Count),
                list.Where(count => count.CameByCode).Sum(count => count.Count)));
    }
}
