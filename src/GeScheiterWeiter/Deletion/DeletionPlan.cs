using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Deletion;

/// <summary>What of one edition goes, and when.</summary>
/// <param name="Expiry">Which kind of thing.</param>
/// <param name="EditionId">The edition.</param>
/// <param name="Edition">Its name.</param>
/// <param name="EditionSlug">Its address.</param>
/// <param name="Count">How much there is now.</param>
/// <param name="DueUtc">When its time is over.</param>
/// <param name="HeldUntilUtc">Null: nothing keeps it longer.</param>
public sealed record PlannedDeletion(
    IEditionExpiry Expiry, Guid EditionId, string Edition, string EditionSlug, int Count, DateTime DueUtc, DateTime? HeldUntilUtc)
{
    public bool IsDueAt(DateTime nowUtc) => DueUtc <= nowUtc && !(HeldUntilUtc > nowUtc);
}

/// <summary>Says what goes when: the preview and the run read the same.</summary>
public sealed class DeletionPlan(AppDb db, IEnumerable<IEditionExpiry> expiries)
{
    /// <summary>Everything that goes some day, what goes first at the beginning.</summary>
    public async Task<IReadOnlyList<PlannedDeletion>> ReadAsync(CancellationToken cancellationToken)
    {
        var editions = await db.Set<Edition>().AsNoTracking()
            .Select(e => new { e.Id, e.Name, e.Slug, e.EndUtc }).ToDictionaryAsync(e => e.Id, cancellationToken);
        var holds = await db.Set<DeletionHold>().AsNoTracking().ToDictionaryAsync(h => h.EditionId, h => h.UntilUtc, cancellationToken);
        var planned = new List<PlannedDeletion>();
        foreach (var expiry in expiries)
        {
            foreach (var (editionId, count) in await expiry.CountAsync(cancellationToken))
            {
                var edition = editions[editionId];
                planned.Add(new PlannedDeletion(
                    expiry, editionId, edition.Name, edition.Slug, count, edition.EndUtc + expiry.Length,
                    holds.TryGetValue(editionId, out var until) ? until : null));
            }
        }

        return
        [
            .. planned.OrderBy(p => p.DueUtc).ThenBy(p => p.Edition, StringComparer.Ordinal)
                .ThenBy(p => p.Expiry.Key, StringComparer.Ordinal),
        ];
    }
}
