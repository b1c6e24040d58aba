using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Edit;

[Route(OrganizerEditionLinks.EditRoute)]
public sealed class EditEditionController(
    AppDb db, EditionChangeEditor editor, EditionRecipients recipients, EditionLetters letters) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(EditionForm.Of(await StoredAsync(cancellationToken)));

    [HttpPost]
    public async Task<IActionResult> Save(EditEditionForm form, CancellationToken cancellationToken)
    {
        if (form.Back)
            return View(nameof(Show), form);
        var stored = await StoredAsync(cancellationToken);
        if (ModelState.IsValid && form.Version != stored.Version)
            return Conflicting(form, stored);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        if (form.Tell is null && await QuestionAsync(stored, draft, form, cancellationToken) is { } question)
            return View("Question", question);

        return await editor.EditAsync(Edition.Id, form.Version, draft, form.Tell == true, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            EditionOutcome.Saved => Saved(draft.Slug, form.Tell == true),
            EditionOutcome.Outdated => Conflicting(form, await StoredAsync(cancellationToken)),
            { } problem => Explained(form, problem),
        };
    }

    private Task<Edition> StoredAsync(CancellationToken cancellationToken) =>
        _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);

    private async Task<MoveQuestion?> QuestionAsync(
        Edition stored, EditionDraft draft, EditEditionForm form, CancellationToken cancellationToken)
    {
        if (!draft.Moves(stored) || stored.State is EditionState.Draft or EditionState.Cancelled)
            return null;
        var count = await recipients.CountAsync(Edition.Id, cancellationToken);
        return count.All == 0 ? null : new MoveQuestion(Edition, form, count, letters.PreviewOfMoved(stored, draft));
    }

    /// <summary>To the edition's page, which may have another address by now.</summary>
    private LocalRedirectResult Saved(string slug, bool withLetters)
    {
        Notice(withLetters ? "Gespeichert. Die Briefe mit dem neuen Termin sind unterwegs." : "Gespeichert.");
        return RedirectTo(OrganizerEditionLinks.Overview(slug));
    }

    private ViewResult Conflicting(EditEditionForm form, Edition stored) =>
        Conflicting(form, EditionForm.Of(stored), stored.Name, OrganizerEditionLinks.Edit(Edition.Slug));

    private ViewResult Explained(EditEditionForm form, EditionOutcome problem)
    {
        EditionForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
