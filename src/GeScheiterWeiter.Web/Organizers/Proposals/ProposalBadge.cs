using GeScheiterWeiter.Proposals;

namespace GeScheiterWeiter.Web.Organizers.Proposals;

public static class ProposalBadge
{
    /// <summary>The kind of badge a state wears; the word in it says the same.</summary>
    public static string ClassFor(ProposalState state) => state switch
    {
        ProposalState.Submitted or ProposalState.Shortlisted or ProposalState.Accepted or ProposalState.Confirmed => "badge--good",
        ProposalState.Draft or ProposalState.Unconfirmed or ProposalState.Declined or ProposalState.Withdrawn => "badge--quiet",
    };
}
