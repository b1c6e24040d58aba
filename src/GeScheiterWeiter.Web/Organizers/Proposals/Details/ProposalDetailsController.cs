using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Details;

[Route(OrganizerProposalLinks.DetailsRoute)]
public sealed class ProposalDetailsController(AppDb db, AccessLog accessLog, TimeProvider clock) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers).Include(p => p.Edition)
            .SingleOrDefaultAsync(p => p.Id == id && p.State != ProposalState.Unconfirmed, cancellationToken) is not { } proposal)
            return NotFound();

        await accessLog.OfProposalAsync(CurrentActor, proposal.Id, proposal.EditionId, cancellationToken);
        return View(new ProposalDetailsPage(
            proposal.Edition is { } edition ? await db.FindHeaderAsync(edition.Slug, HttpContext) : null,
            proposal,
            await ProposalHistory.ReadAsync(db, proposal.Id, cancellationToken))
        {
            Comparison = (await TalkComparison.ReadAsync(db, [proposal], cancellationToken)).SingleOrDefault(),
            Choosing = await ChoosingPart.ReadAsync(
                db, proposal, Chooser.Of(User), clock.GetUtcNow().UtcDateTime, cancellationToken),
        });
    }
}
