using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Comparing;

/// <summary>A proposal beside the talk it has become: what its tellers have changed is taken over by choice.</summary>
[Route(OrganizerProposalLinks.CompareRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ComparisonController(AppDb db, TalkUpdate update, BecomingTalk becoming, KnownSpeakers known) : OrganizerController
{
    private const string NothingChosen = "Bitte wählen Sie aus, worum es geht.";

    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await PageAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost(OrganizerProposalLinks.TakeOverRoute)]
    public async Task<IActionResult> TakeOver(Guid id, [FromForm(Name = "feld")] string[] keys, CancellationToken cancellationToken) =>
        await ToldAsync(
            id, await update.TakeOverAsync(id, keys, CurrentActor, cancellationToken), "Das ist jetzt auch im Programm so.",
            cancellationToken);

    [HttpPost(OrganizerProposalLinks.LeaveTalkRoute)]
    public async Task<IActionResult> Leave(Guid id, [FromForm(Name = "feld")] string[] keys, CancellationToken cancellationToken) =>
        await ToldAsync(
            id, await update.LeaveAsync(id, keys, CurrentActor, cancellationToken), "Das bleibt im Programm, wie es ist.",
            cancellationToken);

    [HttpPost(OrganizerProposalLinks.AddTellerRoute)]
    public async Task<IActionResult> AddTeller(
        Guid id, [FromForm(Name = "mitwirkende")] Dictionary<Guid, Guid?> speakers, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || speakers.Count != 1)
            return BadRequest();
        var (teller, speaker) = speakers.Single();
        var outcome = await becoming.AddTellerAsync(id, teller, speaker, CurrentActor, cancellationToken);
        if (outcome is null)
            return NotFound();
        Notice(outcome == BecomingOutcome.Done
            ? "Die Person erzählt jetzt auch im Programm mit."
            : "Das ging nicht: Die Person ist schon dabei, oder nicht mehr.");
        return RedirectTo(OrganizerProposalLinks.Compare(id));
    }

    private async Task<IActionResult> ToldAsync(
        Guid id, TalkUpdateOutcome? outcome, string done, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case null:
                return NotFound();
            case TalkUpdateOutcome.NothingChosen:
                ModelState.AddModelError("feld", NothingChosen);
                return await PageAsync(id, cancellationToken) is { } page ? Unprocessable(nameof(Show), page) : NotFound();
            case TalkUpdateOutcome.Outdated:
                Notice("Inzwischen hat sich etwas davon geändert. Bitte sehen Sie noch einmal hin.");
                break;
            case TalkUpdateOutcome.Done:
                Notice(done);
                break;
        }

        return RedirectTo(OrganizerProposalLinks.Compare(id));
    }

    private async Task<ComparisonPage?> PageAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await TalkComparison.FindAsync(db, id, cancellationToken) is not { } comparison)
            return null;
        var slug = await db.Set<GeScheiterWeiter.Editions.Edition>().Where(e => e.Id == comparison.Talk.EditionId).Select(e => e.Slug)
            .SingleAsync(cancellationToken);
        return await db.FindHeaderAsync(slug, HttpContext) is { } edition
            ? new ComparisonPage(edition, comparison, await known.OfAsync(comparison.Joined, cancellationToken))
            : null;
    }
}
