using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.OtherWords;

/// <summary>The texts of an edition in Leichte Sprache and in English, with what makes the first one hard to read.</summary>
[Route(OrganizerEditionLinks.OtherWordsRoute)]
public sealed class OtherWordsController(AppDb db, EditionEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    /// <summary>As it will read, beside what stands in the form; saves nothing.</summary>
    [HttpPost(OrganizerEditionLinks.OtherWordsCheckRoute), OnePreviewAtATime]
    public IActionResult Check(OtherWordsForm form)
    {
        ViewData["Checked"] = MarkdownField.ReadLines(form.EasyLanguage, ModelState, nameof(form.EasyLanguage));
        return ModelState.IsValid ? View(nameof(Show), form) : Unprocessable(nameof(Show), form);
    }

    [HttpPost]
    public async Task<IActionResult> Save(OtherWordsForm form, CancellationToken cancellationToken)
    {
        var easyLanguage = MarkdownField.ReadLines(form.EasyLanguage, ModelState, nameof(form.EasyLanguage));
        var english = MarkdownField.Read(form.English, ModelState, nameof(form.English));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);
        var outcome = await editor.TellInOtherWordsAsync(Edition.Id, form.Version, easyLanguage, english, CurrentActor, cancellationToken);
        if (outcome == EditionOutcome.Outdated)
            return Conflicting(form, await StoredAsync(cancellationToken), Edition.Name, OrganizerEditionLinks.OtherWords(Edition.Slug));
        if (outcome is not EditionOutcome.Saved)
            return outcome is null ? NotFound() : Unprocessable(nameof(Show), form);
        Notice("Gespeichert.");
        return RedirectTo(OrganizerEditionLinks.OtherWords(Edition.Slug));
    }

    private async Task<OtherWordsForm> StoredAsync(CancellationToken cancellationToken) =>
        OtherWordsForm.Of(await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken));
}
