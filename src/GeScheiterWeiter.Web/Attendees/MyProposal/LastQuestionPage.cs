using GeScheiterWeiter.Proposals;

namespace GeScheiterWeiter.Web.Attendees.MyProposal;

/// <summary>Asks once more before something is given up.</summary>
public sealed record LastQuestionPage(string Token, ProposalTeller Teller)
{
    public string Title => Teller.Proposal.DisplayTitle;

    public bool IsTalk => Teller.Proposal.IsTalk;

    public IReadOnlyList<string> Others => [.. Teller.Proposal.Agreed.Where(other => other.Id != Teller.Id).Select(other => other.Name)];
}
