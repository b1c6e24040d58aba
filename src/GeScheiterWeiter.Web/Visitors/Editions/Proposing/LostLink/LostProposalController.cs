using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.Proposing.LostLink;

/// <summary>For whoever has lost the personal link to a proposal.</summary>
[Route(ProposalLinks.LostProposal)]
public sealed class LostProposalController(LostProposalDesk desk, SenderLimits limits) : AddressFormController(limits)
{
    [HttpGet]
    public IActionResult Show() => View(new LostProposalForm());

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public Task<IActionResult> Create(LostProposalForm form, CancellationToken cancellationToken) =>
        TakeAsync(form, address => desk.SendAsync(address, cancellationToken), ProposalLinks.LostProposalSent);
}
