using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Pictures;

namespace GeScheiterWeiter.Web.Attendees.Speaking;

/// <summary>What somebody who tells a talk sees of their part in one edition.</summary>
public sealed record MySpeakingPage
{
    public required string Token { get; init; }

    public required Speaker Speaker { get; init; }

    public required Edition Edition { get; init; }

    public required SpeakerPart Part { get; init; }

    public required Gathering Gathering { get; init; }

    public required GatheringPlace Place { get; init; }

    /// <summary>Null: there is none.</summary>
    public required PictureView? Photo { get; init; }

    /// <summary>To their talks, and to the whole evening.</summary>
    public required int Questions { get; init; }

    /// <summary>What they write of themselves is read elsewhere, too.</summary>
    public required bool TellsElsewhere { get; init; }

    public required SpeakingNews News { get; init; }

    public required DateTime NowUtc { get; init; }

    public bool IsOver => NowUtc >= Edition.EndUtc;

    public IReadOnlyList<SpeakerGap> Gaps => Part.Gaps(Gathering.WantsSlides);

    public string ConsentOf(ToldTalk talk)
    {
        if (!talk.IsAnswered)
            return "noch nichts gesagt";
        return talk.Consents.Count == 0 ? "nichts" : string.Join(", ", talk.Consents.Select(artefact => artefact.ShortWords()));
    }
}
