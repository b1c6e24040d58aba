using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Preview;

[Route(OrganizerInvitationLinks.ImportPreviewRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class InvitationPreviewController(AppDb db, ImportDesk desk, InvitationImport import) : InvitationDraftController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        if (ImportSettings.FromJson(found.Columns) is not { } settings || await import.PlanAsync(found, cancellationToken) is not { } plan)
            return RedirectTo(OrganizerInvitationLinks.ImportColumns(Edition.Slug, List.Id, draft));
        return View(new InvitationPreviewPage(Header, draft, plan, settings, import.Rules));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, ImportPreviewForm form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken) is not { } found
            || ImportSettings.FromJson(found.Columns) is not { } settings)
            return NoSuchDraft();
        if (form.Seen is not null && form.Seen != settings.Mark())
            return ToPreview(draft, ImportDraftWords.ChangedMeanwhile);

        var decided = form.Decide(settings, import.Rules);
        if (decided.Mark() != settings.Mark())
        {
            await desk.ExplainAsync(found, decided, cancellationToken);
            return ToPreview(draft, form.Deed == PreviewDeed.TakeOver ? ImportDraftWords.DecidedFirst : ImportDraftWords.Decided);
        }

        return form.Deed == PreviewDeed.TakeOver
            ? await TakeOverAsync(draft, form, cancellationToken)
            : ToPreview(draft, sentence: null);
    }

    private async Task<IActionResult> TakeOverAsync(Guid draft, ImportPreviewForm form, CancellationToken cancellationToken)
    {
        var result = await import.TakeOverAsync(Edition.Id, List.Id, draft, form.Seen, CurrentActor, cancellationToken);
        return result switch
        {
            { Outcome: InvitationImportOutcome.TakenOver, Entry: { } entry } => ToList(
                GuestWords.Of(entry) + $" Fehlerhaft oder wegen einer Bemerkung draußen geblieben: {GermanNumber.Words(result.LeftOut)}."),
            { Outcome: InvitationImportOutcome.Busy } => Busy(),
            { Outcome: InvitationImportOutcome.ChangedMeanwhile } => ToPreview(draft, ImportDraftWords.ChangedMeanwhile),
            _ => NoSuchDraft(),
        };
    }
}
