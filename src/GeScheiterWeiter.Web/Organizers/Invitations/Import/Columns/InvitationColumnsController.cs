using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links;
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
        return await desk.ReadAsync(found, cancellationToken) is { } table
            ? View(new InvitationColumnsPage(Header, found.FileName, table, Guess(found, table)))
            : Busy();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, InvitationColumnsForm form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, List.Id, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        if (await desk.ReadAsync(found, cancellationToken) is not { } table)
            return Busy();

        var settings = new ImportSettings(form.Columns, form.Side, ConsentNote: "", WithLetters: false);
        if (settings.ProblemFor(table) is { } problem)
            ModelState.AddModelError(nameof(form.Columns), ImportColumnWords.Of(problem));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), new InvitationColumnsPage(Header, found.FileName, table, form));

        await desk.ExplainAsync(found, settings, cancellationToken);
        return RedirectTo(OrganizerInvitationLinks.ImportPreview(Edition.Slug, List.Id, draft));
    }

    private static InvitationColumnsForm Guess(ImportDraft draft, ImportTable table) => ImportSettings.FromJson(draft.Columns) is { } said
        ? new InvitationColumnsForm { Columns = [.. said.Columns], Side = said.Side }
        : new InvitationColumnsForm { Columns = [.. ColumnGuess.Of(table.Headings)] };
}
