using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Statistics.Kept;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>Counts, in the database. What leaves it are numbers, not people; where these are gone, what was kept of them.</summary>
public sealed class StatisticsReader(AppDb db, FillReader fill, TimeProvider clock)
{
    private const int MostLabels = 12;

    /// <summary>Null when there is no such edition.</summary>
    public async Task<EditionStatistics?> ReadAsync(Guid editionId, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken) is not { } edition)
            return null;

        var kept = await KeptCounts.ReadAsync(db, editionId, cancellationToken);
        var course = new SignUpTimelineReader(db, clock);
        var people = kept?.People ?? await PeopleAsync(editionId, cancellationToken);
        return new EditionStatistics(
            people,
            await course.DaysAsync(edition, kept?.SignUps, cancellationToken),
            await course.MarksAsync(edition, cancellationToken),
            kept?.Shares(CountKind.Side) ?? await SidesAsync(editionId, cancellationToken),
            kept?.Shares(CountKind.Organisation) ?? await OrganisationsAsync(editionId, cancellationToken),
            kept?.Shares(CountKind.Role) ?? await RolesAsync(editionId, cancellationToken),
            await fill.ReadAsync(edition, cancellationToken))
        {
            Answers = await new AnswerReader(db).ReadAsync(editionId, people.Total, cancellationToken),
        };
    }

    private async Task<PeopleCount> PeopleAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var counts = await Coming(editionId).GroupBy(r => r.State)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return new PeopleCount(
            counts.GetValueOrDefault(RegistrationState.Seated),
            counts.GetValueOrDefault(RegistrationState.Waiting),
            counts.GetValueOrDefault(RegistrationState.AwaitingApproval));
    }

    private async Task<IReadOnlyList<Share>> SidesAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var counts = await Coming(editionId).GroupBy(r => r.Side)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return [.. counts.OrderByDescending(c => c.Count).Select(c => new Share(c.Key.Words(), c.Count))];
    }

    private async Task<IReadOnlyList<Share>> OrganisationsAsync(Guid editionId, CancellationToken cancellationToken)
    {
        // One organisation however it is capitalised; shown as somebody has written it.
        var groups = Coming(editionId).Where(r => r.SortOrganisation != "").GroupBy(r => r.SortOrganisation);
        var top = await groups.Select(g => new { Name = g.Max(r => r.Organisation), Count = g.Count(), g.Key })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(MostLabels).ToListAsync(cancellationToken);
        return WithRest(
            [.. top.Select(g => new Share(g.Name ?? g.Key, g.Count))],
            await Coming(editionId).CountAsync(r => r.SortOrganisation != "", cancellationToken));
    }

    private async Task<IReadOnlyList<Share>> RolesAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var top = await Coming(editionId).Where(r => r.Role != null && r.Role != "").GroupBy(r => r.Role)
            .Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(MostLabels).ToListAsync(cancellationToken);
        return WithRest(
            [.. top.Select(g => new Share(g.Key ?? "", g.Count))],
            await Coming(editionId).CountAsync(r => r.Role != null && r.Role != "", cancellationToken));
    }

    private static List<Share> WithRest(List<Share> top, int total)
    {
        var rest = total - top.Sum(share => share.Count);
        return rest > 0 ? [.. top, new Share(Share.Others, rest)] : top;
    }

    /// <summary>Whoever has a seat, waits for one or for a word about it.</summary>
    private IQueryable<Registration> Coming(Guid editionId) =>
        db.Set<Registration>().Where(r => r.EditionId == editionId && RegistrationStates.Held.Contains(r.State));
}
