using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Proposals.List;

/// <summary>The proposals for any edition to come.</summary>
[Route(OrganizerProposalLinks.List)]
public sealed class ProposalsController(AppDb db, AccessLog accessLog) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show([FromQuery] ProposalQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfProposalsAsync(CurrentActor, editionId: null, cancellationToken);
        return View(await ProposalsPage.ReadAsync(db, edition: null, query, Chooser.Of(User), cancellationToken));
    }
}
