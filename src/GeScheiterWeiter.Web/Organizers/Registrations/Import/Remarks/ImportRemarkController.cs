using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Remarks;

public sealed record ImportRemarkPage(EditionHeader Edition, Guid DraftId, RemarkRows Rows);

/// <summary>The rows with one kind of remark, decided one by one.</summary>
[Route(OrganizerRegistrationLinks.ImportRemarkRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportRemarkController(AppDb db, ImportDesk desk) : ImportDraftController(db, desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, string remark, int seite, CancellationToken cancellationToken)
    {
        if (RemarkWords.OfSlug(remark) is not { } kind)
            return NotFound();
        if (await FindAsync(draft, cancellationToken) is not { } found || ImportSettings.FromJson(found.Columns) is not { } settings)
            return await GoneAsync(draft, cancellationToken);
        if (await Desk.PlanAsync(found, cancellationToken) is not { } plan)
            return Busy();
        var page = OrganizerRegistrationLinks.ImportRemark(Edition.Slug, draft, remark);
        return RemarkRows.Of(plan, settings, await Desk.RulesAsync(Edition.Id, cancellationToken), kind, page, seite) is { } rows
            ? View(new ImportRemarkPage(Edition, draft, rows))
            : ToPreview(draft, sentence: null);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid draft, string remark, RemarkRowsForm form, CancellationToken cancellationToken)
    {
        if (RemarkWords.OfSlug(remark) is not { } kind)
            return NotFound();
        if (await FindAsync(draft, cancellationToken) is not { } found || ImportSettings.FromJson(found.Columns) is not { } settings)
            return await GoneAsync(draft, cancellationToken);
        var decided = form.Decide(settings, await Desk.RulesAsync(Edition.Id, cancellationToken), kind);
        await Desk.ExplainAsync(found, decided, cancellationToken);
        return ToPreview(draft, ImportDraftWords.Decided);
    }
}
