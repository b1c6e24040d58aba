using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Lessons.Slides;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Slides;

[Route(OrganizerLessonLinks.SlidesRoute)]
public sealed class LessonSlidesController(AppDb db, SlidesEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await PageAsync(talk, new SlidesForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost, RequestSizeLimit(SlidesForm.MostBytesRead)]
    public async Task<IActionResult> Upload(Guid talk, [Bind(Prefix = "Form")] SlidesForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(talk, form, cancellationToken) is not { } page)
            return NotFound();
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } file)
            return Unprocessable(nameof(Show), page);
        return await editor.ReplaceAsync(Edition.Id, talk, file, form.HoldNoNames, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            SlidesOutcome.Accepted => Back(talk, "Die Folien sind hochgeladen. Zu sehen sind sie, wenn alle ihnen zugestimmt haben."),
            { } problem => Explained(page, problem),
        };
    }

    [HttpPost(OrganizerLessonLinks.RemoveSlidesRoute)]
    public async Task<IActionResult> Remove(Guid talk, CancellationToken cancellationToken) =>
        await editor.RemoveAsync(Edition.Id, talk, CurrentActor, cancellationToken) ? Back(talk, "Die Folien sind gelöscht.") : NotFound();

    private Task<SlidesPage?> PageAsync(Guid talk, SlidesForm form, CancellationToken cancellationToken) =>
        _db.Set<Lesson>().AsNoTracking().Where(l => l.TalkId == talk && l.Talk.EditionId == Edition.Id)
            .Select(l => new SlidesPage(
                talk,
                l.Title,
                l.Talk.Slides == null
                    ? null
                    : new CurrentSlides(l.Talk.Slides.Size, l.Talk.Slides.Pages, l.Talk.Slides.HoldNoNames, l.Talk.Slides.UploadedUtc),
                form))
            .SingleOrDefaultAsync(cancellationToken);

    private LocalRedirectResult Back(Guid talk, string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerLessonLinks.Edit(Edition.Slug, talk));
    }

    private ViewResult Explained(SlidesPage page, SlidesOutcome problem)
    {
        SlidesForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), page);
    }
}
