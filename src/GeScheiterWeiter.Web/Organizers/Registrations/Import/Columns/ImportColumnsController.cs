using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Columns;

[Route(OrganizerRegistrationLinks.ImportColumnsRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportColumnsController(AppDb db, ImportDesk desk) : ImportDraftController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, null, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        return await desk.ReadAsync(found, cancellationToken) is { } table ? View(Page(found, table, Guess(found, table))) : Busy();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, ImportColumnsForm form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, null, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        if (await desk.ReadAsync(found, cancellationToken) is not { } table)
            return Busy();

        var settings = new ImportSettings(form.Columns, form.Side, form.ConsentNote ?? "", form.WithLetters);
        if (settings.ProblemFor(table) is { } problem)
            ModelState.AddModelError(nameof(form.Columns), ImportColumnWords.Of(problem));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), Page(found, table, form));

        await desk.ExplainAsync(found, settings, cancellationToken);
        return RedirectTo(OrganizerRegistrationLinks.ImportPreview(Edition.Slug, draft));
    }

    private static ImportColumnsForm Guess(ImportDraft draft, ImportTable table) => ImportSettings.FromJson(draft.Columns) is { } said
        ? new ImportColumnsForm
        {
            Columns = [.. said.Columns],
            Side = said.Side,
            ConsentNote = said.ConsentNote,
            WithLetters = said.WithLetters,
        }
        : new ImportColumnsForm { Columns = [.. ColumnGuess.Of(table.Headings)] };

    private ImportColumnsPage Page(ImportDraft draft, ImportTable table, ImportColumnsForm form) =>
        new(Edition, draft.Id, draft.FileName, table, form);
}
