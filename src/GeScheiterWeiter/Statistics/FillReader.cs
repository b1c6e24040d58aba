using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Statistics.Kept;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>How the seats of an edition filled, beside the editions before it.</summary>
public sealed class FillReader(AppDb db, TimeProvider clock)
{
    private const int EarlierEditions = 3;
    private const int LongestCourse = 120;

    public async Task<IReadOnlyList<FillCurve>> ReadAsync(Edition edition, CancellationToken cancellationToken)
    {
        var earlier = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .Where(e => e.StartUtc < edition.StartUtc && e.State != EditionState.Draft && e.Seats.Taken > 0)
            .OrderByDescending(e => e.StartUtc).Take(EarlierEditions).ToListAsync(cancellationToken);
        var curves = new List<FillCurve>();
        foreach (var one in earlier.Prepend(edition))
        {
            var points = await PointsAsync(one, cancellationToken);
            if (points.Count > 0)
                curves.Add(new FillCurve(one.Name, one.Seats.Capacity, points, DaysBefore(one, clock.GetUtcNow().UtcDateTime)));
        }

        return curves;
    }

    /// <summary>The days on which seats were taken, the earliest first.</summary>
    public async Task<IReadOnlyList<FillPoint>> PointsAsync(Edition edition, CancellationToken cancellationToken)
    {
        if (await KeptCounts.ReadAsync(db, edition.Id, cancellationToken) is { } kept)
            return kept.Fill;
        var days = await db.Set<Registration>()
            .Where(r => r.EditionId == edition.Id && r.State == RegistrationState.Seated && r.SeatedUtc != null)
            .GroupBy(r => (r.SeatedUtc ?? r.CreatedUtc).Date)
            .Select(g => new { Day = g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var total = 0;
        return
        [
            .. days.GroupBy(d => DaysBefore(edition, d.Day))
                .OrderByDescending(g => g.Key)
                .Select(g => new FillPoint(g.Key, total += g.Sum(d => d.Count))),
        ];
    }

    private static int DaysBefore(Edition edition, DateTime utc) => Math.Clamp((edition.StartUtc.Date - utc.Date).Days, 0, LongestCourse);
}
