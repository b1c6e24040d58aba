using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>Reads a page of the log. Of thousands of entries of one group it reads the first and counts the rest.</summary>
public sealed class AuditReader(AppDb db)
{
    private const int PageSize = 50;

    /// <returns>The groups of the page, and whether there is something older.</returns>
    public async Task<(IReadOnlyList<AuditGroup> Groups, bool HasMore)> ReadAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        var all = filter.ApplyTo(db.Set<AuditEntry>().AsNoTracking());
        var groups = new List<AuditGroup>();
        var before = long.MaxValue;
        while (true)
        {
            var from = before;
            var piece = await all.Where(e => e.Id < from).OrderByDescending(e => e.Id).Take(PageSize).ToListAsync(cancellationToken);
            foreach (var entry in piece)
            {
                before = entry.Id;
                if (!filter.IsUngrouped && groups.Count > 0 && groups[^1].TryAdd(entry))
                    continue;
                if (groups.Count == PageSize)
                    return (groups, HasMore: true);
                groups.Add(new AuditGroup(entry));
            }

            if (piece.Count < PageSize)
                return (groups, HasMore: false);
            if (groups[^1].Count >= PageSize)
                before = await SkipAsync(all, groups[^1], cancellationToken);
        }
    }

    /// <returns>The oldest entry of the group.</returns>
    private static async Task<long> SkipAsync(IQueryable<AuditEntry> all, AuditGroup group, CancellationToken cancellationToken)
    {
        var oldest = group.OldestId;
        var end = await group.Others(all.Where(e => e.Id < oldest)).MaxAsync(e => (long?)e.Id, cancellationToken) ?? 0;
        var rest = all.Where(e => e.Id < oldest && e.Id > end);
        if (await rest.CountAsync(cancellationToken) is > 0 and var count)
            group.AddUnseen(count, await rest.MinAsync(e => e.Id, cancellationToken));
        return group.OldestId;
    }
}
