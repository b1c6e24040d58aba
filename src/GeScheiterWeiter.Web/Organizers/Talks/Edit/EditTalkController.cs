using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Talks.Edit;

[Route(OrganizerTalkLinks.EditRoute)]
public sealed class EditTalkController(AppDb db, TalkEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await StoredAsync(talk, cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid talk, TalkForm form, CancellationToken cancellationToken)
    {
        if (await StoredAsync(talk, cancellationToken) is not { } stored)
            return NotFound();
        if (ModelState.IsValid && form.Version != stored.Version)
            return Conflicting(form, stored, talk);
        if (form.ToDraft(Edition, ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.EditAsync(Edition.Id, talk, form.Version, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            TalkOutcome.Saved => ToEdition($"{Quoted.Of(draft.Title)} ist gespeichert."),
            TalkOutcome.Outdated => Conflicting(form, await StoredAsync(talk, cancellationToken) ?? stored, talk),
            { } problem => Explained(form, problem),
        };
    }

    private async Task<TalkForm?> StoredAsync(Guid id, CancellationToken cancellationToken) =>
        await _db.Set<Talk>().AsNoTracking()
            .SingleOrDefaultAsync(t => t.Id == id && t.EditionId == Edition.Id, cancellationToken) is { } talk
            ? TalkForm.Of(talk, Edition.TimeZone)
            : null;

    private ViewResult Conflicting(TalkForm form, TalkForm stored, Guid talk) =>
        Conflicting(form, stored, stored.Title ?? "", OrganizerTalkLinks.Edit(Edition.Slug, talk));

    private ViewResult Explained(TalkForm form, TalkOutcome problem)
    {
        TalkForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
