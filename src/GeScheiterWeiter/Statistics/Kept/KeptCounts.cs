using System.Globalization;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics.Kept;

/// <summary>The figures of an edition whose people are gone.</summary>
public sealed class KeptCounts
{
    internal const string DayFormat = "yyyy-MM-dd";

    private readonly ILookup<CountKind, KeptCount> _counts;

    private KeptCounts(IEnumerable<KeptCount> counts) => _counts = counts.ToLookup(count => count.Kind);

    public PeopleCount People => new(Sum(CountKind.Seated), Sum(CountKind.Waiting), Sum(CountKind.AwaitingApproval));

    public IReadOnlyDictionary<DateOnly, int> SignUps =>
        _counts[CountKind.SignUpDay].ToDictionary(
            count => DateOnly.ParseExact(count.Label, DayFormat, CultureInfo.InvariantCulture), count => count.Count);

    public IReadOnlyList<FillPoint> Fill
    {
        get
        {
            var total = 0;
            return [.. _counts[CountKind.SeatDay].Select(
                count => new FillPoint(int.Parse(count.Label, CultureInfo.InvariantCulture), total += count.Count))];
        }
    }

    public IReadOnlyList<Share> Shares(CountKind kind) =>
        [.. _counts[kind].Select(count => new Share(count.Label.Length == 0 ? Share.Others : count.Label, count.Count))];

    /// <summary>Null: its people are there, and can be counted.</summary>
    public static async Task<KeptCounts?> ReadAsync(AppDb db, Guid editionId, CancellationToken cancellationToken)
    {
        var counts = await db.Set<KeptCount>().AsNoTracking().Where(count => count.EditionId == editionId)
            .OrderBy(count => count.Order).ToListAsync(cancellationToken);
        return counts.Count > 0 ? new KeptCounts(counts) : null;
    }

    private int Sum(CountKind kind) => _counts[kind].Sum(count => count.Count);
}
