using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Stories;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>A lesson as everybody may know it.</summary>
public sealed record LessonCard
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required Story Story { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required LessonReach TransferableTo { get; init; }

    public required DateTime VisibleFromUtc { get; init; }

    public required DateTime UpdatedUtc { get; init; }

    /// <summary>Null where it is told without names: then nothing leads to its talk, its edition or a person.</summary>
    public required LessonOrigin? Origin { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public EditionAccent Accent => Origin?.Accent ?? EditionAccent.Coral;

    /// <summary>The day of the evening; of one without names, by which it would be found, the day from which it may be seen.</summary>
    public DateTime DayUtc => Origin?.StartUtc ?? VisibleFromUtc;
}
