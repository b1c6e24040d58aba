using GeScheiterWeiter.Lessons.Search;
using GeScheiterWeiter.Stories;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>A lesson in a list, with what was searched for marked in it.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Words">What was searched for, folded.</param>
public sealed record FoundLesson(LessonCard Lesson, IReadOnlyList<string> Words)
{
    private const int SnippetLength = 220;
    private const int MostSnippets = 2;

    public IReadOnlyList<TextPart> Title => HitMarker.Mark(Lesson.Title, Words);

    public IReadOnlyList<TextPart> Summary => HitMarker.Mark(Lesson.Summary, Words);

    public IReadOnlyList<TextPart>? Names => Lesson.Origin is { } origin ? HitMarker.Mark(origin.NamesAndOrganisations, Words) : null;

    public IEnumerable<(string Name, IReadOnlyList<TextPart> Parts)> Topics =>
        Lesson.Topics.Select(topic => (topic, HitMarker.Mark(topic, Words)));

    /// <summary>Where in the story something was found.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<TextPart> Parts)> Snippets =>
    [
        .. from question in StoryQuestion.All
           let parts = HitMarker.Snippet(question.AnswerIn(Lesson.Story), Words, SnippetLength)
           where parts is not null
           orderby parts.Where(part => part.IsHit).DistinctBy(part => part.Text).Count() descending
           select (question.Heading, parts),
    ];

    public IEnumerable<(string Heading, IReadOnlyList<TextPart> Parts)> BestSnippets => Snippets.Take(MostSnippets);
}
