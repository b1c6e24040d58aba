using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Preview;

[Route(OrganizerRegistrationLinks.ImportPreviewRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportPreviewController(AppDb db, ImportDesk desk, RegistrationImport import, AskedQuestions questions)
    : ImportDraftController(db, desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken)
    {
        if (await FindAsync(draft, cancellationToken) is not { } found)
            return await GoneAsync(draft, cancellationToken);
        if (ImportSettings.FromJson(found.Columns) is not { } settings || await Desk.PlanAsync(found, cancellationToken) is not { } plan)
            return RedirectTo(OrganizerRegistrationLinks.ImportColumns(Edition.Slug, draft));
        var unanswered = (await questions.ReadAsync(Edition.Id, cancellationToken))
            .Where(question => question.IsCompulsory && !settings.Questions.Values.Contains(question.Id));
        return View(new ImportPreviewPage(Edition, draft, plan, settings, await Desk.RulesAsync(Edition.Id, cancellationToken))
        {
            Unanswered = [.. unanswered.Select(question => question.Text)],
        });
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, ImportPreviewForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(draft, cancellationToken) is not { } found || ImportSettings.FromJson(found.Columns) is not { } settings)
            return await GoneAsync(draft, cancellationToken);
        if (form.Seen is not null && form.Seen != settings.Mark())
            return ToPreview(draft, ImportDraftWords.ChangedMeanwhile);

        var decided = form.Decide(settings, await Desk.RulesAsync(Edition.Id, cancellationToken));
        if (decided.Mark() != settings.Mark())
        {
            await Desk.ExplainAsync(found, decided, cancellationToken);
            return ToPreview(draft, form.Deed == PreviewDeed.TakeOver ? ImportDraftWords.DecidedFirst : ImportDraftWords.Decided);
        }

        return form.Deed == PreviewDeed.TakeOver
            ? await TakeOverAsync(draft, form, cancellationToken)
            : ToPreview(draft, sentence: null);
    }

    private async Task<IActionResult> TakeOverAsync(Guid draft, ImportPreviewForm form, CancellationToken cancellationToken)
    {
        var result = await import.TakeOverAsync(Edition.Id, draft, form.Seen, CurrentActor, cancellationToken);
        return result.Outcome switch
        {
            ImportOutcome.TakenOver or ImportOutcome.TakenOverAlready => ToResult(draft),
            ImportOutcome.NoSuchDraft => NoSuchDraft(),
            ImportOutcome.ChangedMeanwhile => ToPreview(draft, ImportDraftWords.ChangedMeanwhile),
            ImportOutcome.NotOpen => NotOpen(),
            ImportOutcome.Busy => Busy(),
        };
    }

    private LocalRedirectResult NotOpen()
    {
        Notice("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es wurde niemand übernommen.");
        return RedirectTo(OrganizerRegistrationLinks.List(Edition.Slug));
    }
}
