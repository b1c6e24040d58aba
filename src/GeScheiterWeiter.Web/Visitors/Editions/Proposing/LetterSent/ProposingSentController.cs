using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.Proposing.LetterSent;

/// <summary>Where the form leads to: the same for every address.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProposingSentController(AppDb db) : VisitorController
{
    [HttpGet(ProposalLinks.ProposeSent)]
    [HttpGet(ProposalLinks.ProposeForSentRoute)]
    public async Task<IActionResult> Show(string? edition, CancellationToken cancellationToken)
    {
        if (edition is null)
            return View(model: ProposalLinks.Propose);
        return await db.FindPublicEditionAsync(edition, cancellationToken) is { } found
            ? View(model: ProposalLinks.ProposeFor(found.Slug))
            : NotFound();
    }
}
