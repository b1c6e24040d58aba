using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Expiry;

/// <summary>
/// The people of an edition go some time after it, with everything that hangs on them. Before the first of them goes, the figures of all
/// are kept; how many had a seat stays with the edition.
/// </summary>
public sealed class RegistrationExpiry(
    AppDb db, RegistrationForgetting forgetting, IKeepsFigures figures, AuditLog audit, Retention retention) : IEditionExpiry
{
    public string Key => "registrations";

    public TimeSpan Length => retention.Registrations;

    public async Task<IReadOnlyDictionary<Guid, int>> CountAsync(CancellationToken cancellationToken) =>
        await db.Set<Registration>().Unrestricted().GroupBy(r => r.EditionId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public async Task<IReadOnlyList<string>> ExamplesAsync(Guid editionId, int most, CancellationToken cancellationToken) =>
        await db.Set<Registration>().Unrestricted().Where(r => r.EditionId == editionId).OrderBy(r => r.SortName).ThenBy(r => r.Id)
            .Select(r => r.Name == "" ? r.Email : r.Name).Take(most).ToListAsync(cancellationToken);

    public async Task<int> ForgetAsync(Guid editionId, int most, CancellationToken cancellationToken)
    {
        var ids = await db.Set<Registration>().Unrestricted().Where(r => r.EditionId == editionId).OrderBy(r => r.Id)
            .Select(r => r.Id).Take(most).ToListAsync(cancellationToken);
        if (ids.Count == 0)
            return 0;
        await figures.KeepOnceAsync(editionId, cancellationToken);
        await forgetting.ForgetAsync(editionId, ids, cancellationToken);
        audit.Record(Actor.System, "registrations.expired", editionId, editionId, new { ids.Count });
        return ids.Count;
    }
}
