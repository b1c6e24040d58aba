using GeScheiterWeiter.Common;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>A talk as shown in a programme.</summary>
public sealed record TalkCard
{
    public required string Title { get; init; }

    public required string Slug { get; init; }

    /// <summary>Markdown.</summary>
    public required string Abstract { get; init; }

    public required DateTime? StartUtc { get; init; }

    public required int? DurationMinutes { get; init; }

    public required IReadOnlyList<NamedLink> Links { get; init; }

    public required IReadOnlyList<SpeakerCard> Speakers { get; init; }

    /// <summary>Administration and provider tell it together.</summary>
    public bool IsTandem =>
        Speakers.Any(s => s.Side == SpeakerSide.Administration) && Speakers.Any(s => s.Side == SpeakerSide.Provider);

    public string SpeakerNames => string.Join(" und ", Speakers.Select(s => s.Name));
}
