using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions.Edit;

[Route(OrganizerFormQuestionLinks.EditRoute)]
public sealed class EditFormQuestionController(AppDb db, FormQuestionEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid question, CancellationToken cancellationToken) =>
        await StoredAsync(question, cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid question, FormQuestionForm form, CancellationToken cancellationToken)
    {
        if (await StoredAsync(question, cancellationToken) is not { } stored)
            return NotFound();
        // The kind is not asked for again.
        form.Kind = stored.Kind;
        ModelState.Remove(nameof(form.Kind));
        if (ModelState.IsValid && form.Version != stored.Version)
            return Conflicting(form, stored, question);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.EditAsync(Edition.Id, question, form.Version, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            FormQuestionOutcome.Saved => Saved(),
            FormQuestionOutcome.Outdated => Conflicting(form, await StoredAsync(question, cancellationToken) ?? stored, question),
            { } problem => Explained(form, problem),
        };
    }

    private async Task<FormQuestionForm?> StoredAsync(Guid id, CancellationToken cancellationToken) =>
        await _db.Set<FormQuestion>().AsNoTracking()
            .SingleOrDefaultAsync(q => q.Id == id && q.EditionId == Edition.Id && q.ArchivedUtc == null, cancellationToken) is { } question
            ? FormQuestionForm.Of(question)
            : null;

    private LocalRedirectResult Saved()
    {
        Notice("Die Frage ist gespeichert. Was schon geantwortet wurde, bleibt, wie es ist.");
        return RedirectTo(OrganizerFormQuestionLinks.List(Edition.Slug));
    }

    private ViewResult Conflicting(FormQuestionForm form, FormQuestionForm stored, Guid question) =>
        Conflicting(form, stored, stored.Text ?? "", OrganizerFormQuestionLinks.Edit(Edition.Slug, question));

    private ViewResult Explained(FormQuestionForm form, FormQuestionOutcome problem)
    {
        FormQuestionForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
