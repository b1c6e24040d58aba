using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>The lessons somebody has searched for.</summary>
/// <param name="Query">What they have asked.</param>
/// <param name="Topic">The topic they have chosen, if there is such a one.</param>
/// <param name="Topics">Every topic.</param>
/// <param name="Found">On this page.</param>
/// <param name="Count">On all pages.</param>
/// <param name="Page">From 1.</param>
public sealed record LessonsPage(
    LessonQuery Query, LessonTopic? Topic, IReadOnlyList<LessonTopic> Topics, IReadOnlyList<FoundLesson> Found, int Count, int Page)
{
    public const int Size = 20;

    public int Pages => Math.Max(1, (Count + Size - 1) / Size);

    /// <summary>Something was asked for beside a topic: no page for a search engine.</summary>
    public bool IsSearch => Query.Search is not null || Query.Reach is not null || Page > 1 || (Query.Topic is not null && Topic is null);

    public string LinkTo(int page) => LessonLinks.Search(Query.Search, Query.Topic, Query.Reach, page);
}
