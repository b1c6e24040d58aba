using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Leaving;

[Route(ProposalLinks.LeaveRoute)]
public sealed class LeavingController(ProposalTokens tokens, TellerDesk desk, TimeProvider clock) : ProposalController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindTellingAsync(token, cancellationToken) is not { } teller)
            return LinkGone();
        var page = new LastQuestionPage(token, teller);
        return page.Others.Count > 0 ? View(page) : RedirectTo(ProposalLinks.MyProposal(token));
    }

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? await desk.LeaveAsync(secret, cancellationToken) switch
            {
                TellerOutcome.Done => Back(token, ProposalNews.Left),
                TellerOutcome.LastTeller => Back(token, ProposalNews.LastTeller),
                TellerOutcome.KnownAddress or TellerOutcome.NoPlaceLeft or TellerOutcome.TooSoon or TellerOutcome.NotNow =>
                    Back(token, ProposalNews.NotNow),
                TellerOutcome.UnknownLink => LinkGone(),
            }
            : LinkGone();
}
