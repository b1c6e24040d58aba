using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Columns;

[Route(OrganizerInvitationLinks.ImportColumnsRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class InvitationColumnsController(AppDb db, ImportDesk desk) : InvitationDraftController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        var said = ImportSettings.FromJson(found.Columns);
        if (await desk.ReadAsync(found, said?.Place, cancellationToken) is not { } table)
            return Busy();
        var form = new ColumnsForm();
        form.Begin(table, said, ColumnMeanings.OfGuests);
        return View(new InvitationColumnsPage(Header, found.FileName, table, form));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, ColumnsForm form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        if (await form.ReadAsync(
            place => desk.LookAtAsync(found, place, cancellationToken), ColumnMeanings.OfGuests, ModelState) is not { } table)
            return Busy();
        var page = new InvitationColumnsPage(Header, found.FileName, table, form);
        if (form.Again)
            return View(nameof(Show), page);

        var settings = form.ToSettings(consentNote: "", withLetters: false, ImportSettings.FromJson(found.Columns));
        if (settings.ProblemFor(table) is { } problem)
            ModelState.AddModelError(nameof(form.Columns), ImportColumnWords.Of(problem));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), page);

        await desk.ExplainAsync(found, settings, cancellationToken);
        return RedirectTo(OrganizerInvitationLinks.ImportPreview(Edition.Slug, List.Id, draft));
    }
}
