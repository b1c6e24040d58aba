using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Erasing;

/// <summary>A proposal goes with everything in it, and nothing brings it back.</summary>
[Route(ProposalLinks.EraseRoute)]
public sealed class ErasingController(ProposalTokens tokens, ProposalErasure erasure, TimeProvider clock)
    : ProposalController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await FindTellingAsync(token, cancellationToken) is { } teller ? View(new LastQuestionPage(token, teller)) : LinkGone();

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await erasure.EraseAsync(secret, cancellationToken)
            ? View("Erased")
            : LinkGone();
}
