using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Editions.Overview;

/// <summary>All that organizers have prepared of one edition, and what can be done with it now.</summary>
public sealed record EditionOverviewPage(
    EditionHeader Head, Edition Edition, DateTime NowUtc, IReadOnlyList<TalkRow> Talks, IReadOnlyList<PartnerRow> Partners,
    int Questions)
{
    public bool CanBeCancelled => GeScheiterWeiter.EditionChanges.EditionCancellation.IsPossible(Edition, NowUtc);

    public bool IsOver => NowUtc >= Edition.EndUtc;

    /// <summary>What is odd about the times of the talks, in sentences.</summary>
    public IEnumerable<string> TimetableRemarks =>
        Timetable.Overlaps(Talks).Select(pair => $"{Quoted.Of(pair.First.Title)} und {Quoted.Of(pair.Second.Title)} überschneiden sich.")
            .Concat(Timetable.Outside(Edition.StartUtc, Edition.EndUtc, Talks)
                .Select(talk => $"{Quoted.Of(talk.Title)} liegt außerhalb des Abends."));
}

/// <summary>A talk in the list.</summary>
public sealed record TalkRow(
    Guid Id, string Title, DateTime? StartUtc, int? DurationMinutes, IReadOnlyList<TalkRowSpeaker> Speakers) : ITimedTalk
{
    public bool IsTandem => Tandem.IsFormedBy(Speakers.Select(s => s.Side));

    public string SpeakerNames => string.Join(", ", Speakers.Select(s => s.Name));
}

public sealed record TalkRowSpeaker(string Name, SpeakerSide Side);

/// <summary>A partner in the list.</summary>
public sealed record PartnerRow(Guid Id, string Name, string? Role, bool HasLogo);
