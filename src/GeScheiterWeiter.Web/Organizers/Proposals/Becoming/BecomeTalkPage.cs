using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Becoming;

/// <summary>What the talk will begin with, and who tells it.</summary>
public sealed record BecomeTalkPage(EditionHeader Edition, Proposal Proposal, IReadOnlyList<TellerAsSpeaker> Tellers)
{
    public IEnumerable<ProposalTeller> WithoutRelease =>
        Tellers.Select(t => t.Teller).Where(teller => teller.Release is not (Release.NotNeeded or Release.Granted));
}
