using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Columns;

[Route(OrganizerRegistrationLinks.ImportColumnsRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportColumnsController(AppDb db, ImportDesk desk, AskedQuestions questions) : ImportDraftController(db, desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken)
    {
        if (await FindAsync(draft, cancellationToken) is not { } found)
            return await GoneAsync(draft, cancellationToken);
        var said = ImportSettings.FromJson(found.Columns);
        if (await Desk.ReadAsync(found, said?.Place, cancellationToken) is not { } table)
            return Busy();
        var asked = await questions.ReadAsync(Edition.Id, cancellationToken);
        return View(Page(found, table, ImportColumnsForm.Of(table, said, asked), asked));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, ImportColumnsForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(draft, cancellationToken) is not { } found)
            return await GoneAsync(draft, cancellationToken);
        var asked = await questions.ReadAsync(Edition.Id, cancellationToken);
        var offered = new ColumnMeanings(ColumnMeanings.All, asked);
        if (await form.ReadAsync(place => Desk.LookAtAsync(found, place, cancellationToken), offered, ModelState) is not { } table)
            return Busy();
        if (form.Again)
            return View(nameof(Show), Page(found, table, form, asked));

        var settings = form.ToSettings(form.ConsentNote ?? "", form.WithLetters, ImportSettings.FromJson(found.Columns));
        if (settings.ProblemFor(table) is { } problem)
            ModelState.AddModelError(nameof(form.Columns), ImportColumnWords.Of(problem));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), Page(found, table, form, asked));

        await Desk.ExplainAsync(found, settings, cancellationToken);
        return RedirectTo(OrganizerRegistrationLinks.ImportPreview(Edition.Slug, draft));
    }

    private ImportColumnsPage Page(ImportDraft draft, ImportTable table, ImportColumnsForm form, IReadOnlyList<AskedQuestion> asked) =>
        new(Edition, draft.Id, draft.FileName, table, form, asked);
}
