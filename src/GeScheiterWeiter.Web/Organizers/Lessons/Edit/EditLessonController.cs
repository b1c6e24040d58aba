using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Edit;

/// <summary>Writes a lesson. The first save makes it.</summary>
[Route(OrganizerLessonLinks.EditRoute)]
public sealed class EditLessonController(AppDb db, LessonEditor editor, TimeProvider clock) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await StoredAsync(talk, cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid talk, LessonForm form, CancellationToken cancellationToken)
    {
        if (await StoredAsync(talk, cancellationToken) is not { } stored)
            return NotFound();
        if (ModelState.IsValid && form.Version != stored.Version)
            return Conflicting(form, stored, talk);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.SaveAsync(Edition.Id, talk, form.VersionBefore, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            LessonOutcome.Saved => Saved(talk, draft),
            LessonOutcome.Outdated => Conflicting(form, await StoredAsync(talk, cancellationToken) ?? stored, talk),
            { } problem => Explained(form, problem),
        };
    }

    private LocalRedirectResult Saved(Guid talk, LessonDraft draft)
    {
        Notice($"{Quoted.Of(draft.Title)} ist gespeichert.");
        return RedirectTo(OrganizerLessonLinks.Edit(Edition.Slug, talk));
    }

    /// <summary>Null: there is no such talk, or the evening is still to come.</summary>
    private async Task<LessonForm?> StoredAsync(Guid id, CancellationToken cancellationToken)
    {
        var talk = await _db.Set<Talk>().AsNoTracking().AsSplitQuery().Include(t => t.Edition).Include(t => t.Speakers)
            .ThenInclude(s => s.Speaker).SingleOrDefaultAsync(t => t.Id == id && t.EditionId == Edition.Id, cancellationToken);
        if (talk is null)
            return null;
        var topics = await _db.Set<Lesson>().AsNoTracking().ReadTopicsAsync(cancellationToken);
        var lesson = await _db.FindLessonAsync(Edition.Id, id, cancellationToken);
        if (lesson is null && !talk.Edition.HasTakenPlaceBy(clock.GetUtcNow().UtcDateTime))
            return null;

        var isNamed = lesson?.MayShow(Artefact.Names) == true;
        ViewData[nameof(LessonSurroundings)] = new LessonSurroundings(
            id, talk.Title, lesson?.State, isNamed, lesson is null || isNamed ? [] : LessonRules.NamesFoundIn(lesson), topics);
        return lesson is null ? LessonForm.For(talk, await StoryOfAsync(id, cancellationToken)) : LessonForm.Of(lesson);
    }

    private async Task<Story> StoryOfAsync(Guid talk, CancellationToken cancellationToken) =>
        await _db.Set<Proposal>().AsNoTracking().Where(p => p.TalkId == talk).OrderByDescending(p => p.SavedUtc)
            .Select(p => p.Story).FirstOrDefaultAsync(cancellationToken) ?? Story.Untold;

    private ViewResult Conflicting(LessonForm form, LessonForm stored, Guid talk) =>
        Conflicting(form, stored, stored.Title ?? "", OrganizerLessonLinks.Edit(Edition.Slug, talk));

    private ViewResult Explained(LessonForm form, LessonOutcome problem)
    {
        LessonForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
