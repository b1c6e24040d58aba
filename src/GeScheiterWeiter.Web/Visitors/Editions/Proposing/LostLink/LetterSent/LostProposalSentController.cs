using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.Proposing.LostLink.LetterSent;

/// <summary>Where the form of <see cref="LostProposalController"/> leads to: the same for every address.</summary>
[Route(ProposalLinks.LostProposalSent)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LostProposalSentController : VisitorController
{
    [HttpGet]
    public IActionResult Show() => View();
}
