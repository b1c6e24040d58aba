using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links;
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
        if (await import.PlanAsync(found, cancellationToken) is not { } plan)
            return RedirectTo(OrganizerInvitationLinks.ImportColumns(Edition.Slug, List.Id, draft));
        return View(new InvitationPreviewPage(Header, draft, plan));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, CancellationToken cancellationToken)
    {
        var result = await import.TakeOverAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken);
        return result switch
        {
            { Outcome: InvitationImportOutcome.TakenOver, Entry: { } entry } => ToList(
                GuestWords.Of(entry) + $" Fehlerhaft oder dort storniert und draußen geblieben: {GermanNumber.Words(result.Faulty)}."),
            { Outcome: InvitationImportOutcome.Busy } => Busy(),
            _ => NoSuchDraft(),
        };
    }
}
