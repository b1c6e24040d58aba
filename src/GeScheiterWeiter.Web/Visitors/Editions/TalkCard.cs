using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>A talk as shown in a programme.</summary>
public sealed record TalkCard : ITimedTalk
{
    public required string Title { get; init; }

    public required string Slug { get; init; }

    public required MarkdownText Abstract { get; init; }

    public required DateTime? StartUtc { get; init; }

    public required int? DurationMinutes { get; init; }

    public required IReadOnlyList<NamedLink> Links { get; init; }

    public TalkFacts Facts { get; init; } = TalkFacts.AsTheEvening;

    public required IReadOnlyList<SpeakerCard> Speakers { get; init; }

    public bool IsTandem => Tandem.IsFormedBy(Speakers.Select(s => s.Side));

    public string SpeakerNames => string.Join(" und ", Speakers.Select(s => s.Name));
}
