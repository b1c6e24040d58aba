using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Talks.Speakers;

/// <summary>Who tells a talk, and who was found to tell it as well.</summary>
/// <param name="Edition">The talk's edition.</param>
/// <param name="TalkId">The talk.</param>
/// <param name="Title">Its title.</param>
/// <param name="Speakers">In their order.</param>
/// <param name="Search">What was searched for; null when nothing was.</param>
/// <param name="Found">Who matches and does not tell the talk yet.</param>
public sealed record TalkSpeakersPage(
    EditionHeader Edition, Guid TalkId, string Title, IReadOnlyList<TalkSpeakerLine> Speakers,
    string? Search, IReadOnlyList<TalkSpeakerLine> Found)
{
    /// <summary>What was kept of the talk is withdrawn when somebody is taken out of it.</summary>
    public bool HasLesson { get; init; }

    public bool IsTandem => Tandem.IsFormedBy(Speakers.Select(s => s.Side));
}

public sealed record TalkSpeakerLine(Guid Id, string Name, string? Organisation, SpeakerSide Side);
