using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Lessons.Search;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

public sealed class LessonsController(AppDb db, LessonReader lessons, TimeProvider clock) : VisitorController
{
    /// <summary>What is asked stands in the query: answers are not kept.</summary>
    [HttpGet(LessonLinks.List)]
    public async Task<IActionResult> List(LessonQuery query, CancellationToken cancellationToken)
    {
        var visible = db.Set<Lesson>().AsNoTracking().VisibleAt(clock.GetUtcNow().UtcDateTime);
        var topics = await visible.ReadTopicsAsync(cancellationToken);
        var topic = topics.FirstOrDefault(topic => topic.Slug == query.Topic);
        var words = FoldedText.Words(query.Search);
        var found = Chosen(visible.Matching(words), query, topic);
        var count = await found.CountAsync(cancellationToken);
        // Whoever asks for more pages than there are gets the last one.
        var page = Math.Clamp(query.Page ?? 1, 1, Math.Max(1, (count + LessonsPage.Size - 1) / LessonsPage.Size));
        var rows = await found.LatestFirst().Skip((page - 1) * LessonsPage.Size).Take(LessonsPage.Size).AsRows()
            .ToListAsync(cancellationToken);
        return View(new LessonsPage(query, topic, topics, [.. rows.Select(row => new FoundLesson(row.ToCard(), words))], count, page));
    }

    [HttpGet(LessonLinks.ShowRoute), CachePublicly]
    public async Task<IActionResult> Show(string lesson, CancellationToken cancellationToken) =>
        await lessons.FindAsync(lesson, cancellationToken) is { } page ? View(page) : NotFound();

    private static IQueryable<Lesson> Chosen(IQueryable<Lesson> chosen, LessonQuery query, LessonTopic? topic)
    {
        if (query.Topic is not null)
        {
            var name = topic?.Name ?? "";
            chosen = chosen.Where(l => l.Topics.Contains(name));
        }

        return query.Reach is { } reach && LessonQuery.Reaches.TryGetValue(reach, out var wanted)
            ? chosen.Where(l => (l.TransferableTo & wanted) == wanted)
            : chosen;
    }
}
