using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Preview;

[Route(OrganizerRegistrationLinks.ImportPreviewRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportPreviewController(
    AppDb db, ImportDesk desk, RegistrationImport import, AskedQuestions questions) : ImportDraftController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, null, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        if (await desk.PlanAsync(found, cancellationToken) is not { } plan)
            return RedirectTo(OrganizerRegistrationLinks.ImportColumns(Edition.Slug, draft));
        var settings = ImportSettings.FromJson(found.Columns);
        var unanswered = (await questions.ReadAsync(Edition.Id, cancellationToken))
            .Where(question => question.IsCompulsory && settings?.Questions.Values.Contains(question.Id) != true);
        return View(new ImportPreviewPage(
            Edition, draft, plan, settings?.WithLetters == true, [.. unanswered.Select(question => question.Text)]));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, CancellationToken cancellationToken)
    {
        var result = await import.TakeOverAsync(Edition.Id, draft, CurrentActor, cancellationToken);
        return result.Outcome switch
        {
            ImportOutcome.TakenOver => TakenOver(result),
            ImportOutcome.NoSuchDraft => NoSuchDraft(),
            ImportOutcome.NotOpen => NotOpen(),
            ImportOutcome.Busy => Busy(),
        };
    }

    private LocalRedirectResult TakenOver(ImportResult result)
    {
        Notice($"Übernommen: {GermanNumber.Words(result.Seated)} mit Platz, {GermanNumber.Words(result.Waiting)} auf der Warteliste, "
            + $"{GermanNumber.Words(result.AwaitingApproval)} warten auf Freigabe. Draußen geblieben: "
            + $"{GermanNumber.Words(result.LeftOut)}.");
        return RedirectTo(OrganizerRegistrationLinks.List(Edition.Slug));
    }

    private LocalRedirectResult NotOpen()
    {
        Notice("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es wurde niemand übernommen.");
        return RedirectTo(OrganizerRegistrationLinks.List(Edition.Slug));
    }
}
