using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>
/// What the things in the log are called today. The log itself holds ids only: whoever has left the team, or been
/// erased, has no name here any more. Attendees never have one.
/// </summary>
public sealed class AuditNames(AppDb db)
{
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(
        IReadOnlyCollection<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.SelectMany(e => new[] { e.ActorId, e.SubjectId, e.EditionId }).OfType<Guid>().Distinct().ToList();
        var names = new Dictionary<Guid, string>();
        await AddAsync(
            names,
            db.Set<Organizer>().Where(o => ids.Contains(o.Id)).Select(o => new Named(o.Id, o.Name != "" ? o.Name : o.Email ?? "")),
            cancellationToken);
        await AddAsync(names, db.Set<Edition>().Where(e => ids.Contains(e.Id)).Select(e => new Named(e.Id, e.Name)), cancellationToken);
        await AddAsync(names, db.Set<Talk>().Where(t => ids.Contains(t.Id)).Select(t => new Named(t.Id, t.Title)), cancellationToken);
        await AddAsync(names, db.Set<Speaker>().Where(s => ids.Contains(s.Id)).Select(s => new Named(s.Id, s.Name)), cancellationToken);
        await AddAsync(names, db.Set<Partner>().Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, p.Name)), cancellationToken);
        await AddAsync(
            names, db.Set<InvitationList>().Where(l => ids.Contains(l.Id)).Select(l => new Named(l.Id, l.Name)), cancellationToken);
        return names;
    }

    /// <summary>In the order of a German list.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> TeamAsync(CancellationToken cancellationToken)
    {
        var team = await db.Set<Organizer>().AsNoTracking()
            .Select(o => new Named(o.Id, o.Name != "" ? o.Name : o.Email ?? "")).ToListAsync(cancellationToken);
        return team.OrderBy(named => FoldedText.Of(named.Name), StringComparer.Ordinal)
            .ToDictionary(named => named.Id, named => named.Name);
    }

    private static async Task AddAsync(Dictionary<Guid, string> names, IQueryable<Named> found, CancellationToken cancellationToken)
    {
        foreach (var named in await found.ToListAsync(cancellationToken))
            names[named.Id] = named.Name;
    }

    private sealed record Named(Guid Id, string Name);
}
