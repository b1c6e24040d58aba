using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.OwnData.Opening;

/// <summary>Leads to a page of the person's own, with a new link to it.</summary>
[Route(OwnDataLinks.OpenRoute)]
public sealed class OpeningController(DataRequestDesk desk, OwnPages pages) : OwnDataScopedController(desk)
{
    [HttpPost]
    public async Task<IActionResult> Create(
        string token, [FromForm(Name = "id")] Guid id, [FromForm(Name = "edition")] Guid? edition, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } request)
            return LinkGone();
        if (await pages.OpenAsync(request.Address, id, edition, cancellationToken) is not var (kind, secret))
            return NotFound();

        return RedirectTo(kind switch
        {
            OwnPageKind.Registration => AttendeeLinks.MyData(secret.ToString()),
            OwnPageKind.Proposal => ProposalLinks.MyProposal(secret.ToString()),
            OwnPageKind.Speaking => SpeakingLinks.MyPage(secret.ToString()),
        });
    }
}
