using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyProposal;

/// <summary>For whoever holds a teller's link.</summary>
public abstract class ProposalController(ProposalTokens tokens, TimeProvider clock) : PersonalController
{
    /// <summary>Six long answers, however they are encoded.</summary>
    protected const int LargestBody = 512 * 1024;

    protected DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>The teller the link stands for, with the proposal and everybody in it; null when the link opens nothing.</summary>
    protected async Task<ProposalTeller?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await tokens.FindAsync(secret, cancellationToken) is not { } teller)
            return null;
        ViewData[StoryInView.Key] = teller.Proposal.DisplayTitle;
        return teller;
    }

    /// <summary>The same for whoever has agreed to tell a story, whose proposer has proven their address.</summary>
    protected async Task<ProposalTeller?> FindTellingAsync(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is { Answer: TellerAnswer.Agreed } teller
            && teller.Proposal.State != ProposalState.Unconfirmed
            ? teller
            : null;

    protected LocalRedirectResult Back(string token, ProposalNews news)
    {
        TempData.Tell(news);
        return RedirectTo(ProposalLinks.MyProposal(token));
    }

    protected IActionResult Told(string token, ProposalOutcome outcome, ProposalNews done) => outcome switch
    {
        ProposalOutcome.Done => Back(token, done),
        ProposalOutcome.Unfinished => Back(token, ProposalNews.Unfinished),
        ProposalOutcome.CallNotOpen => Back(token, ProposalNews.CallNotOpen),
        ProposalOutcome.NotNow or ProposalOutcome.Outdated => Back(token, ProposalNews.NotNow),
        ProposalOutcome.UnknownLink => LinkGone(),
    };
}
