using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Lessons;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Talks;

[CachePublicly]
public sealed class TalksController(AppDb db, LessonReader lessons, TimeProvider clock) : VisitorController
{
    [HttpGet(VisitorLinks.TalkRoute)]
    public async Task<IActionResult> Show(string edition, string talk, CancellationToken cancellationToken)
    {
        if (await db.FindPublicEditionAsync(edition, cancellationToken) is not { } found)
            return NotFound();

        var talks = await db.ReadProgrammeAsync(found.Id, cancellationToken);
        if (talks.Find(card => card.Slug == talk) is not { } card)
            return NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        return View(new TalkPage(found, card, [.. talks.Where(other => other != card)], now)
        {
            Lesson = found.PhaseAt(now) == EditionPhase.Over
                ? (await lessons.OfEditionAsync(found.Id, cancellationToken)).Find(lesson => lesson.TalkSlug == talk)
                : null,
            Upcoming = found.MayStillBeJoinedAt(now) ? null : await db.FindUpcomingEditionAsync(now, cancellationToken),
        });
    }
}
