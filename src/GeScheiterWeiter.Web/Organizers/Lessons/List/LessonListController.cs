using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Lessons.List;

public sealed class LessonListController(AppDb db, TimeProvider clock) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet(OrganizerLessonLinks.ListRoute)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return View(new LessonListPage(
            Edition, edition.HasTakenPlaceBy(nowUtc), nowUtc, await TalksAsync(nowUtc, cancellationToken)));
    }

    private async Task<IReadOnlyList<LessonLine>> TalksAsync(DateTime nowUtc, CancellationToken cancellationToken)
    {
        var talks = await _db.Set<Talk>().AsNoTracking().Where(t => t.EditionId == Edition.Id)
            .OrderBy(t => t.Order).ThenBy(t => t.Title)
            .Select(t => new { t.Id, t.Title })
            .ToListAsync(cancellationToken);
        var ofEdition = _db.Set<Lesson>().AsNoTracking().Where(l => l.Talk.EditionId == Edition.Id);
        var visible = await ofEdition.VisibleAt(nowUtc).Select(l => l.TalkId).ToListAsync(cancellationToken);
        var named = await ofEdition.WithNames().Select(l => l.TalkId).ToListAsync(cancellationToken);
        var lessons = await ofEdition.Select(l => new { l.TalkId, l.State, l.Title, l.Slug, l.VisibleFromUtc })
            .ToDictionaryAsync(l => l.TalkId, cancellationToken);
        return
        [
            .. from talk in talks
               let lesson = lessons.GetValueOrDefault(talk.Id)
               select new LessonLine(
                   talk.Id, talk.Title, lesson?.State, lesson?.Title, lesson?.Slug, lesson?.VisibleFromUtc, visible.Contains(talk.Id),
                   named.Contains(talk.Id)),
        ];
    }
}
