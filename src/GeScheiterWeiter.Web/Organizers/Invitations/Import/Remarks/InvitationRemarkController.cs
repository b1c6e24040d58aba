using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Remarks;

public sealed record InvitationRemarkPage(InvitationListHeader Header, Guid DraftId, RemarkRows Rows);

/// <summary>The rows with one kind of remark, decided one by one.</summary>
[Route(OrganizerInvitationLinks.ImportRemarkRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class InvitationRemarkController(AppDb db, ImportDesk desk, InvitationImport import) : InvitationDraftController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, string remark, int seite, CancellationToken cancellationToken)
    {
        if (RemarkWords.OfSlug(remark) is not { } kind)
            return NotFound();
        if (await desk.FindAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken) is not { } found
            || ImportSettings.FromJson(found.Columns) is not { } settings)
            return NoSuchDraft();
        if (await import.PlanAsync(found, cancellationToken) is not { } plan)
            return Busy();
        var page = OrganizerInvitationLinks.ImportRemark(Edition.Slug, List.Id, draft, remark);
        return RemarkRows.Of(plan, settings, import.Rules, kind, page, seite) is { } rows
            ? View(new InvitationRemarkPage(Header, draft, rows))
            : ToPreview(draft, sentence: null);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid draft, string remark, RemarkRowsForm form, CancellationToken cancellationToken)
    {
        if (RemarkWords.OfSlug(remark) is not { } kind)
            return NotFound();
        if (await desk.FindAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken) is not { } found
            || ImportSettings.FromJson(found.Columns) is not { } settings)
            return NoSuchDraft();
        await desk.ExplainAsync(found, form.Decide(settings, import.Rules, kind), cancellationToken);
        return ToPreview(draft, ImportDraftWords.Decided);
    }
}
