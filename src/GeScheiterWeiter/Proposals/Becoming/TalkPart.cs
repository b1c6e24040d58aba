using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>One field on both sides of the way into the programme.</summary>
/// <param name="Field">Which.</param>
/// <param name="Proposed">As its tellers have it, in words.</param>
/// <param name="Current">As the programme has it, in words.</param>
/// <param name="TakeOver">Writes what its tellers have into the programme.</param>
internal sealed record TalkPart<TProposed, TCurrent>(
    TalkField Field, Func<TProposed, string> Proposed, Func<TCurrent, string> Current, Action<TProposed, TCurrent> TakeOver);

internal static class TalkParts
{
    public static readonly IReadOnlyList<TalkPart<Proposal, Talk>> OfTalk =
    [
        new(TalkField.Title, p => p.DisplayTitle, t => t.Title, (p, t) => t.Title = p.DisplayTitle),
        new(TalkField.Abstract, StoryAbstract.Of, t => t.Abstract.Source, (p, t) => t.Abstract = StoryAbstract.Of(p)),
        new(TalkField.Duration, p => Minutes(p.LengthMinutes), t => Minutes(t.DurationMinutes),
            (p, t) => t.DurationMinutes = p.LengthMinutes),
        new(TalkField.Links, p => Words(ProposedLinks.Of(p)), t => Words(t.Links), (p, t) => t.Links = ProposedLinks.Of(p)),
    ];

    public static readonly IReadOnlyList<TalkPart<ProposalTeller, Speaker>> OfSpeaker =
    [
        new(TalkField.Name, t => t.Name, s => s.Name, (t, s) => s.Name = t.Name),
        new(TalkField.Organisation, t => t.Organisation ?? "", s => s.Organisation ?? "", (t, s) => s.Organisation = t.Organisation),
        new(TalkField.Role, t => t.Role ?? "", s => s.Role ?? "", (t, s) => s.Role = t.Role),
        new(TalkField.Side, t => t.Side.Words(), s => s.Side.Words(), (t, s) => s.Side = t.Side),
    ];

    private static string Minutes(int? minutes) => minutes is { } length ? $"{length} Minuten" : "";

    private static string Words(IEnumerable<Common.NamedLink> links) => string.Join('\n', links.Select(link => link.Url));
}
