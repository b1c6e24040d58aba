using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Deciding;

/// <summary>Prepares the decision about one proposal, quietly: nobody outside learns of it before all are told.</summary>
[Route(OrganizerProposalLinks.PrepareRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class DecidingController(AppDb db, DecisionDesk desk) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        if (await db.FindProposalHeadAsync(id, cancellationToken) is not { } head)
            return NotFound();
        var prepared = await db.Set<PreparedDecision>().AsNoTracking().SingleOrDefaultAsync(d => d.ProposalId == id, cancellationToken);
        return View(new DecidingPage(head, new DecisionForm { Decision = prepared?.Decision, Sentence = prepared?.Sentence }));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, DecisionForm form, CancellationToken cancellationToken)
    {
        if (await db.FindProposalHeadAsync(id, cancellationToken) is not { } head)
            return NotFound();
        if (!ModelState.IsValid || form.Decision is not { } decision)
            return Unprocessable(nameof(Show), new DecidingPage(head, form));

        return await desk.PrepareAsync(id, decision, form.Sentence, CurrentActor, cancellationToken) switch
        {
            PreparationOutcome.Done => Back(id, "Die Entscheidung ist vorbereitet. Mitgeteilt ist noch nichts."),
            PreparationOutcome.Incomplete => Wrong(
                head, form,
                "Ein unvollständiger Vorschlag lässt sich nicht annehmen: "
                + "Jemand hat noch nicht geantwortet, oder dem Tandem fehlt eine Seite."),
            PreparationOutcome.NoEdition => Wrong(
                head, form, "Dieser Vorschlag gehört noch zu keiner Ausgabe. Ordnen Sie ihn erst einer zu, das geht auf seiner Seite."),
            PreparationOutcome.NotNow => Wrong(
                head, form, "Über diesen Vorschlag lässt sich gerade nicht entscheiden: Er ist nicht mehr oder noch nicht eingereicht."),
            PreparationOutcome.Unknown => NotFound(),
        };
    }

    [HttpPost(OrganizerProposalLinks.DropRoute)]
    public async Task<IActionResult> Drop(Guid id, CancellationToken cancellationToken) =>
        await desk.DropAsync(id, CurrentActor, cancellationToken)
            ? Back(id, "Die vorbereitete Entscheidung ist verworfen. Es hat nie jemand davon erfahren.")
            : await db.FindProposalHeadAsync(id, cancellationToken) is null
                ? NotFound()
                : Back(id, "Hier war nichts mehr vorbereitet.");

    private ViewResult Wrong(ProposalHead head, DecisionForm form, string sentence)
    {
        ModelState.AddModelError(nameof(form.Decision), sentence);
        return Unprocessable(nameof(Show), new DecidingPage(head, form));
    }

    private LocalRedirectResult Back(Guid id, string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerProposalLinks.Details(id));
    }
}
