using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Becoming;

/// <summary>Makes an accepted proposal a talk. What is one already is shown beside it.</summary>
[Route(OrganizerProposalLinks.BecomeRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class BecomeTalkController(AppDb db, BecomingTalk becoming, KnownSpeakers known) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers).Include(p => p.Edition)
            .SingleOrDefaultAsync(p => p.Id == id && p.State != ProposalState.Unconfirmed, cancellationToken) is not { } proposal)
            return NotFound();
        if (proposal.IsTalk)
            return RedirectTo(OrganizerProposalLinks.Compare(id));
        if (!proposal.IsTaken || proposal.IsIncomplete || proposal.Edition is not { } edition)
            return RedirectTo(OrganizerProposalLinks.Details(id));
        return View(new BecomeTalkPage(
            await db.FindHeaderAsync(edition.Slug, HttpContext) ?? throw new InvalidOperationException("The edition was there."),
            proposal,
            await known.OfAsync(proposal.TellersInOrder.Where(t => t.Answer == TellerAnswer.Agreed), cancellationToken)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(
        Guid id, [FromForm(Name = "mitwirkende")] Dictionary<Guid, Guid?> speakers, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var outcome = await becoming.BecomeAsync(id, speakers, CurrentActor, cancellationToken);
        if (outcome is null)
            return NotFound();
        Notice(outcome switch
        {
            BecomingOutcome.Done => "Die Geschichte ist ein Vortrag. Zeit und Text stellen Sie beim Vortrag ein.",
            BecomingOutcome.AlreadyTalk => "Die Geschichte ist schon ein Vortrag: Es gibt ihn nur einmal.",
            BecomingOutcome.NotAccepted => "Ein Vortrag wird, was für eine Ausgabe angenommen ist und nicht zurückgezogen wurde.",
            BecomingOutcome.Incomplete => "Der Vorschlag ist unvollständig: Jemand, der miterzählen sollte, fehlt.",
            BecomingOutcome.Outdated or null =>
                "Inzwischen erzählt jemand anderes mit, oder eine Person ist nicht mehr da. Bitte prüfen Sie noch einmal.",
        });
        return RedirectTo(outcome is BecomingOutcome.Done or BecomingOutcome.AlreadyTalk or BecomingOutcome.Outdated
            ? OrganizerProposalLinks.Become(id)
            : OrganizerProposalLinks.Details(id));
    }
}
