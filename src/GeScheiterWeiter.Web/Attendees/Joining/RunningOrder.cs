using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.Joining;

/// <summary>A talk in the order of the evening.</summary>
public sealed record RunningOrderItem(
    string Title, string Slug, DateTime? StartUtc, int? DurationMinutes, IReadOnlyList<string> Speakers) : ITimedTalk;

public static class RunningOrder
{
    public static Task<List<RunningOrderItem>> ReadRunningOrderAsync(
        this AppDb db, Guid editionId, CancellationToken cancellationToken) =>
        db.Set<Talk>().AsNoTracking().AsSingleQuery()
            .Where(talk => talk.EditionId == editionId)
            .OrderBy(talk => talk.Order).ThenBy(talk => talk.Title)
            .Select(talk => new RunningOrderItem(
                talk.Title, talk.Slug, talk.StartUtc, talk.DurationMinutes,
                talk.Speakers.OrderBy(s => s.Order).Select(s => s.Speaker.Name).ToList()))
            .ToListAsync(cancellationToken);
}
