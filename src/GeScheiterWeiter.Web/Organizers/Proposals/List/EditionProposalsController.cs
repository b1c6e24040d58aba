using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Proposals.List;

/// <summary>The proposals for one edition.</summary>
[Route(OrganizerProposalLinks.ListOfRoute)]
public sealed class EditionProposalsController(AppDb db, AccessLog accessLog) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show([FromQuery] ProposalQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfProposalsAsync(CurrentActor, Edition.Id, cancellationToken);
        return View(await ProposalsPage.ReadAsync(_db, Edition, query, Chooser.Of(User), cancellationToken));
    }
}
