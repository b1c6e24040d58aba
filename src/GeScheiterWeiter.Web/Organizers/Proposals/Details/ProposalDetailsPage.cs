using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Details;

/// <summary>One proposal as the team sees it.</summary>
/// <param name="Edition">It is for; null for any to come.</param>
/// <param name="Proposal">With its tellers.</param>
/// <param name="History">What has been done with it, the newest first.</param>
public sealed record ProposalDetailsPage(EditionHeader? Edition, Proposal Proposal, IReadOnlyList<ProposalDeed> History)
{
    /// <summary>The talk it has become beside it; null: it is none.</summary>
    public TalkComparison? Comparison { get; init; }

    /// <summary>What choosing has to do with it.</summary>
    public required ChoosingPart Choosing { get; init; }

    public TimeZoneInfo Zone => Edition?.TimeZone ?? GermanMoment.Zone;

    /// <summary>Nobody reads over the shoulder of those who are still writing.</summary>
    public bool IsStoryShown => Proposal.IsHandedIn;

    public IEnumerable<(string Text, string? Address)> Links =>
        Proposal.LinkLines.Select(line => (line, LinkRules.IsWebAddress(line) ? line : null));
}

/// <param name="AtUtc">When.</param>
/// <param name="Who">By whom.</param>
/// <param name="What">As a predicate.</param>
public sealed record ProposalDeed(DateTime AtUtc, string Who, string What);
