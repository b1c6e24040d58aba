using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Visitors.Lessons;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>All that the page of an edition tells.</summary>
public sealed record EditionPage(
    Edition Edition, DateTime NowUtc, IReadOnlyList<TalkCard> Talks, IReadOnlyList<PartnerCard> Partners)
{
    /// <summary>Where to go from one that is over or cancelled; null where none is ahead, or this one is.</summary>
    public UpcomingEdition? Upcoming { get; init; }

    /// <summary>What people have said of it, who allowed that; none before it is over.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];

    /// <summary>What was kept of its talks, with names, once it is over.</summary>
    public IReadOnlyList<NamedLesson> Lessons { get; init; } = [];

    public EditionPhase Phase => Edition.PhaseAt(NowUtc);

    public bool LeadsOn => Phase is EditionPhase.Over or EditionPhase.Cancelled;

    public Admission Admission => Admission.Of(Edition, NowUtc);

    /// <summary>From the welcome to the end.</summary>
    public IReadOnlyList<TimetableSlot<TalkCard>> Slots => Timetable.Of(Edition.StartUtc, Edition.EndUtc, Talks);

    /// <summary>Each speaker once, in the order of the programme.</summary>
    public IReadOnlyList<SpeakerCard> Speakers => [.. Talks.SelectMany(talk => talk.Speakers).DistinctBy(speaker => speaker.Slug)];
}
