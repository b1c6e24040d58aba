using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Decisions;

/// <summary>Shows every letter the prepared decisions would send, and tells them all with one button.</summary>
[Route(OrganizerProposalLinks.DecisionsRoute)]
public sealed class DecisionsController(
    AppDb db, DecisionTelling telling, ChoosingLetters letters, AccessLog accessLog, TimeProvider clock) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        await accessLog.OfProposalsAsync(CurrentActor, Edition.Id, cancellationToken);
        return View(await PageAsync(cancellationToken));
    }

    [HttpPost]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Create([FromForm(Name = "gesehen")] string? stamp, CancellationToken cancellationToken)
    {
        var told = await telling.TellAsync(Edition.Id, stamp, CurrentActor, cancellationToken);
        if (told.IsOutdated)
        {
            ModelState.Clear();
            ModelState.AddModelError(
                "", "Inzwischen hat sich etwas geändert, es ging nichts hinaus. Bitte sehen Sie noch einmal nach: So stünde es jetzt.");
            return Unprocessable(nameof(Show), await PageAsync(cancellationToken));
        }

        Notice(Words(told));
        return RedirectTo(OrganizerProposalLinks.Decisions(Edition.Slug));
    }

    private static string Words(ToldDecisions told)
    {
        var sentence = $"Mitgeteilt: {GermanNumber.Words(told.Accepted)} angenommen, {GermanNumber.Words(told.Declined)} abgelehnt.";
        if (told.Skipped.Count > 0)
            sentence += $" Ausgelassen, weil sich gerade etwas geändert hat: {Titles(told.Skipped)}.";
        return told.Failed.Count > 0
            ? sentence + $" Nicht gespeichert wegen eines Fehlers und weiter vorbereitet: {Titles(told.Failed)}."
            : sentence;
    }

    private static string Titles(IEnumerable<string> titles) => string.Join(", ", titles.Select(Quoted.Of));

    private async Task<DecisionsPage> PageAsync(CancellationToken cancellationToken)
    {
        var prepared = await PreparedDecisions.ReadAsync(_db, Edition.Id, clock.GetUtcNow().UtcDateTime, cancellationToken);
        var hidden = await _db.ProposalsOfHiddenTellers().Where(p => p.EditionId == Edition.Id).Select(p => p.Id)
            .ToHashSetAsync(cancellationToken);
        return new DecisionsPage(
            Edition, prepared, [.. prepared.Ready.Select(d => LineOf(d, hidden.Contains(d.ProposalId)))],
            await _db.Set<Proposal>().CountAsync(
                p => p.EditionId == Edition.Id && p.Prepared == null && ProposalStates.UpForChoice.Contains(p.State),
                cancellationToken));
    }

    private DecisionLine LineOf(PreparedDecision decision, bool hidesNames) => new(
        decision,
        [
            .. from written in letters.PreviewOf(decision, hidesNames)
               let to = hidesNames ? ChoosingLetters.HiddenName : $"{written.Teller.Name}, {written.Teller.Email}"
               select new LetterToTeller(to, written.Letter),
        ]);
}
