using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Lessons.Search;

public static class LessonSearch
{
    /// <summary>
    /// Every word has to occur, in the lesson or in the names of who tells it and of their organisations, where they are named.
    /// </summary>
    /// <param name="lessons">To look through.</param>
    /// <param name="words">As <see cref="Common.FoldedText.Words"/> makes them; without any, all lessons are found.</param>
    public static IQueryable<Lesson> Matching(this IQueryable<Lesson> lessons, IReadOnlyList<string> words) =>
        words.Aggregate(lessons, (found, word) => found.Where(l =>
            l.SearchText.Contains(word)
            || (l.Talk.Speakers.Any(s => s.Speaker.SearchText.Contains(word))
                && l.Talk.Speakers.All(
                    s => s.Consents.Any(c => c.Artefact == Artefact.Names)))));
}
