using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

/// <summary>A topic lessons have, and how many of them.</summary>
public sealed record LessonTopic(string Name, int Lessons)
{
    /// <summary>What names it in an address.</summary>
    public string Slug => Common.Slug.From(Name);
}

public static class LessonTopics
{
    /// <summary>The topics of these lessons, as a German list sorts them.</summary>
    public static async Task<IReadOnlyList<LessonTopic>> ReadTopicsAsync(
        this IQueryable<Lesson> lessons, CancellationToken cancellationToken)
    {
        // Counted here: SQLite does not join a list that lies in a column, and there are few words in each.
        var lists = await lessons.Select(lesson => lesson.Topics).ToListAsync(cancellationToken);
        var topics = lists.SelectMany(list => list).CountBy(topic => topic);
        return
        [
            .. topics.Select(topic => new LessonTopic(topic.Key, topic.Value))
                .OrderBy(topic => FoldedText.Sortable(topic.Name, Lesson.MaxTopicLength), StringComparer.Ordinal),
        ];
    }

    /// <summary>Each once, and one that is in use already as it is written there.</summary>
    internal static async Task<List<string>> SpelledAlikeAsync(
        this AppDb db, IEnumerable<string> topics, CancellationToken cancellationToken)
    {
        var known = await db.Set<Lesson>().ReadTopicsAsync(cancellationToken);
        return
        [
            .. topics.DistinctBy(Slug.From).Select(topic => known.FirstOrDefault(k => k.Slug == Slug.From(topic))?.Name ?? topic),
        ];
    }
}
