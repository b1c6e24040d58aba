using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Erase;

[Route(OrganizerProposalLinks.EraseRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class EraseProposalController(AppDb db, ProposalErasure erasure) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers)
            .SingleOrDefaultAsync(p => p.Id == id && p.State != ProposalState.Unconfirmed, cancellationToken) is { } proposal
            ? View((proposal, await db.HidesTellersOfAsync(id, cancellationToken)))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Proposal>().Where(p => p.Id == id).Select(p => p.Edition!.Slug).SingleOrDefaultAsync(cancellationToken);
        if (!await erasure.EraseAsync(id, CurrentActor, cancellationToken))
            return NotFound();
        Notice("Gelöscht. Von dem Vorschlag und von allen, die ihn erzählen wollten, ist hier nichts mehr gespeichert.");
        return RedirectTo(edition is null ? OrganizerProposalLinks.List : OrganizerProposalLinks.ListOf(edition));
    }
}
