using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Withdrawing;

[Route(ProposalLinks.WithdrawRoute)]
public sealed class WithdrawingController(ProposalTokens tokens, ProposalDesk desk, TimeProvider clock) : ProposalController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindTellingAsync(token, cancellationToken) is not { } teller)
            return LinkGone();
        return teller.Proposal.CanBeWithdrawn
            ? View(new LastQuestionPage(token, teller))
            : RedirectTo(ProposalLinks.MyProposal(token));
    }

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.WithdrawAsync(secret, cancellationToken), ProposalNews.Withdrawn)
            : LinkGone();
}
