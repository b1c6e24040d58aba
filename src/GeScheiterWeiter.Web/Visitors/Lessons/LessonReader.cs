using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>A lesson with names, for the pages of its talk, its edition and its speakers.</summary>
public sealed record NamedLesson(string Slug, string Title, string TalkSlug);

/// <summary>Reads lessons as everybody may know them.</summary>
public sealed class LessonReader(AppDb db, TimeProvider clock)
{
    private const int MostInFeed = 50;

    private IQueryable<Lesson> Visible => db.Set<Lesson>().VisibleAt(clock.GetUtcNow().UtcDateTime);

    /// <summary>Null for what is no slug, and for lessons that may not be seen.</summary>
    public async Task<LessonPage?> FindAsync(string slug, CancellationToken cancellationToken) =>
        Slug.IsValid(slug) ? await ReadAsync(Visible.Where(l => l.Slug == slug), cancellationToken) : null;

    /// <summary>Whatever its state. Null: the edition has no such lesson.</summary>
    public Task<LessonPage?> PreviewAsync(Guid editionId, Guid talkId, CancellationToken cancellationToken) =>
        ReadAsync(db.Set<Lesson>().Where(l => l.TalkId == talkId && l.Talk.EditionId == editionId), cancellationToken);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<LessonCard>> LatestAsync(CancellationToken cancellationToken) =>
        [.. (await Visible.LatestFirst().Take(MostInFeed).AsRows().ToListAsync(cancellationToken)).Select(row => row.ToCard())];

    /// <summary>In the order of the programme.</summary>
    public Task<List<NamedLesson>> OfEditionAsync(Guid editionId, CancellationToken cancellationToken) =>
        Visible.WithNames().Where(l => l.Talk.EditionId == editionId).OrderBy(l => l.Talk.Order).ThenBy(l => l.Title)
            .Select(l => new NamedLesson(l.Slug, l.Title, l.Talk.Slug))
            .ToListAsync(cancellationToken);

    /// <summary>The latest first.</summary>
    public Task<List<NamedLesson>> OfSpeakerAsync(string speakerSlug, CancellationToken cancellationToken) =>
        Visible.WithNames().Where(l => l.Talk.Speakers.Any(s => s.Speaker.Slug == speakerSlug)).LatestFirst()
            .Select(l => new NamedLesson(l.Slug, l.Title, l.Talk.Slug))
            .ToListAsync(cancellationToken);

    private async Task<LessonPage?> ReadAsync(IQueryable<Lesson> lesson, CancellationToken cancellationToken)
    {
        if (await lesson.AsRows().SingleOrDefaultAsync(cancellationToken) is not { } row)
            return null;
        var speakers = row.IsNamed
            ? (await db.Set<Talk>().AsNoTracking().AsSingleQuery().Where(t => t.Id == row.TalkId).AsCards().SingleAsync(cancellationToken))
                .Speakers
            : [];
        return new LessonPage(row.ToCard(), speakers, row.Slides, row.Recording);
    }
}

internal static class LessonOrder
{
    public static IQueryable<Lesson> LatestFirst(this IQueryable<Lesson> lessons) =>
        lessons.OrderByDescending(l => l.VisibleFromUtc).ThenBy(l => l.Title).ThenBy(l => l.Id);
}
