using System.Globalization;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics.Kept;

/// <inheritdoc/>
public sealed class KeptFigures(AppDb db, StatisticsReader statistics, FillReader fill) : IKeepsFigures
{
    /// <inheritdoc/>
    public async Task KeepOnceAsync(Guid editionId, CancellationToken cancellationToken)
    {
        if (await db.Set<KeptCount>().AnyAsync(count => count.EditionId == editionId, cancellationToken)
            || await statistics.ReadAsync(editionId, cancellationToken) is not { } figures)
            return;

        var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId, cancellationToken);
        Keep(editionId, CountKind.Mark, [("", 0)]);
        Keep(editionId, CountKind.Seated, Large(figures.People.Seated));
        Keep(editionId, CountKind.Waiting, Large(figures.People.Waiting));
        Keep(editionId, CountKind.AwaitingApproval, Large(figures.People.AwaitingApproval));
        Keep(editionId, CountKind.Side, Folded(figures.Sides));
        Keep(editionId, CountKind.Organisation, Folded(figures.Organisations));
        Keep(editionId, CountKind.Role, Folded(figures.Roles));
        Keep(editionId, CountKind.SignUpDay, SmallGroups.Merge(figures.Course.Select(
            day => (day.Day.ToString(KeptCounts.DayFormat, CultureInfo.InvariantCulture), day.SignUps))));
        Keep(editionId, CountKind.SeatDay, SmallGroups.Merge(Steps(await fill.PointsAsync(edition, cancellationToken))));
    }

    private void Keep(Guid editionId, CountKind kind, IEnumerable<(string Label, int Count)> counts) =>
        db.AddRange(counts.Select((count, order) => new KeptCount
        {
            EditionId = editionId,
            Kind = kind,
            Label = count.Label,
            Count = count.Count,
            Order = order,
        }));

    private static IEnumerable<(string Label, int Count)> Large(int count) =>
        SmallGroups.Hide(count) is var large and > 0 ? [("", large)] : [];

    private static IEnumerable<(string Label, int Count)> Folded(IReadOnlyList<Share> shares)
    {
        var (groups, rest) = SmallGroups.Fold(
            shares.Where(share => !share.IsOthers).Select(share => (share.Label, share.Count)),
            shares.Where(share => share.IsOthers).Sum(share => share.Count));
        return rest > 0 ? groups.Append(("", rest)) : groups;
    }

    private static IEnumerable<(string Label, int Count)> Steps(IReadOnlyList<FillPoint> points) =>
        points.Select((point, index) => (
            point.DaysBefore.ToString(CultureInfo.InvariantCulture), point.Seats - (index == 0 ? 0 : points[index - 1].Seats)));
}
