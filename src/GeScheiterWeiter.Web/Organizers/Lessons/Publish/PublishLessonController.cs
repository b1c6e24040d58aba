using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Publish;

[Route(OrganizerLessonLinks.PublishRoute)]
public sealed class PublishLessonController(AppDb db, LessonPublication publication, TimeProvider clock) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await _db.FindLessonAsync(Edition.Id, talk, cancellationToken) is { } lesson
            ? View(await PageAsync(lesson, StoredIn(lesson), cancellationToken))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Publish(Guid talk, [Bind(Prefix = "Form")] PublishForm form, CancellationToken cancellationToken)
    {
        var from = ZonedInput.Read(form.VisibleFrom?.Date, Edition.TimeZone, ModelState, "Form." + nameof(form.VisibleFrom));
        if (!ModelState.IsValid || from is not { } visibleFromUtc)
            return await ExplainedAsync(talk, form, null, cancellationToken);
        return await publication.PublishAsync(
            Edition.Id, talk, form.Version, visibleFromUtc, form.NamesAreChecked, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            LessonPublicationOutcome.Done => Published(talk, visibleFromUtc),
            { } obstacle => await ExplainedAsync(talk, form, obstacle, cancellationToken),
        };
    }

    private LocalRedirectResult Published(Guid talk, DateTime visibleFromUtc)
    {
        Notice(visibleFromUtc <= NowUtc
            ? "Die Erkenntnis ist veröffentlicht und zu sehen."
            : $"Die Erkenntnis ist veröffentlicht. Zu sehen ist sie ab {GermanTime.Day(visibleFromUtc, Edition.TimeZone)}.");
        return RedirectTo(OrganizerLessonLinks.Edit(Edition.Slug, talk));
    }

    private PublishForm StoredIn(Lesson lesson) => new()
    {
        Version = lesson.Version,
        VisibleFrom = LocalTime.FromUtc(lesson.VisibleFromUtc ?? NowUtc, Edition.TimeZone).Date,
    };

    private async Task<IActionResult> ExplainedAsync(
        Guid talk, PublishForm form, LessonPublicationOutcome? obstacle, CancellationToken cancellationToken)
    {
        _db.ChangeTracker.Clear();
        if (await _db.FindLessonAsync(Edition.Id, talk, cancellationToken) is not { } lesson)
            return NotFound();
        if (obstacle is { } found)
            ModelState.AddModelError(
                found == LessonPublicationOutcome.NamesInText ? "Form." + nameof(form.NamesAreChecked) : "", found.Advice());
        if (obstacle == LessonPublicationOutcome.Outdated)
        {
            form.Version = lesson.Version;
            ModelState.Remove("Form." + nameof(form.Version));
        }

        return Unprocessable(nameof(Show), await PageAsync(lesson, form, cancellationToken));
    }

    private async Task<PublishPage> PageAsync(Lesson lesson, PublishForm form, CancellationToken cancellationToken)
    {
        var isNamed = lesson.MayShow(Artefact.Names);
        var mayShowSlides = lesson.MayShow(Artefact.Slides)
            && await _db.Set<TalkSlides>().AnyAsync(s => s.TalkId == lesson.TalkId && (s.HoldNoNames || isNamed), cancellationToken);
        return PublishPage.Of(lesson, mayShowSlides, NowUtc, form);
    }
}
