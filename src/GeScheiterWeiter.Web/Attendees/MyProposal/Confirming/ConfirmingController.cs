using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Confirming;

/// <summary>Tellers of an accepted story say that they will be there; the button stands on their page.</summary>
public sealed class ConfirmingController(ProposalTokens tokens, TellingDesk desk, TimeProvider clock) : ProposalController(tokens, clock)
{
    [HttpPost(ProposalLinks.ConfirmTellingRoute)]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? await desk.ConfirmAsync(secret, cancellationToken) switch
            {
                TellingOutcome.Done => Back(token, ProposalNews.TellingConfirmed),
                TellingOutcome.Incomplete => Back(token, ProposalNews.StillIncomplete),
                TellingOutcome.NotNow or TellingOutcome.Outdated => Back(token, ProposalNews.NotNow),
                TellingOutcome.UnknownLink => LinkGone(),
            }
            : LinkGone();
}
