using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Expiry;

/// <summary>What people need to take part tells of their health: it goes soon after the evening, before they do.</summary>
public sealed class AccessNeedExpiry(AppDb db, Retention retention) : IEditionExpiry
{
    public string Key => "access-needs";

    public TimeSpan Length => retention.AccessNeeds;

    public async Task<IReadOnlyDictionary<Guid, int>> CountAsync(CancellationToken cancellationToken) =>
        await db.Set<Registration>().Unrestricted().Where(r => r.AccessNeeds != null).GroupBy(r => r.EditionId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public async Task<IReadOnlyList<string>> ExamplesAsync(Guid editionId, int most, CancellationToken cancellationToken) =>
        await db.Set<Registration>().Unrestricted().Where(r => r.EditionId == editionId && r.AccessNeeds != null)
            .OrderBy(r => r.SortName).ThenBy(r => r.Id).Select(r => r.Name).Take(most).ToListAsync(cancellationToken);

    public async Task<int> ForgetAsync(Guid editionId, int most, CancellationToken cancellationToken)
    {
        var some = await db.Set<Registration>().Unrestricted().Where(r => r.EditionId == editionId && r.AccessNeeds != null)
            .OrderBy(r => r.Id).Take(most).ToListAsync(cancellationToken);
        foreach (var registration in some)
            registration.AccessNeeds = null;
        return some.Count;
    }
}
