using GeScheiterWeiter.Common;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Lessons;

/// <summary>A word in a lesson that is also part of the name of whoever tells it, or of their organisation.</summary>
/// <param name="Place">Where it stands, in German.</param>
/// <param name="Word">Folded.</param>
public sealed record NameFound(string Place, string Word);

/// <summary>
/// Looks for the names of who tells a talk in what would be read without them. A word may mean somebody or nothing ("Klein"), so
/// whoever publishes decides; but nobody publishes one unseen.
/// </summary>
public static class NamesInLesson
{
    public static IReadOnlyList<NameFound> In(Lesson lesson, IEnumerable<Speaker> speakers) => In(
        [
            ("Titel", lesson.Title),
            ("Adresse der Seite", lesson.Slug),
            ("Zusammenfassung", lesson.Summary),
            .. StoryQuestion.All.Select(question => (question.Heading, question.AnswerIn(lesson.Story))),
            ("Themen", string.Join(' ', lesson.Topics)),
        ],
        speakers);

    public static IReadOnlyList<NameFound> In(IEnumerable<(string Place, string Text)> texts, IEnumerable<Speaker> speakers)
    {
        var names = speakers.SelectMany(speaker => TellingWords.Of(speaker.Name, speaker.Organisation)).Distinct().ToList();
        return
        [
            .. from text in texts
               let words = FoldedText.AllWords(text.Text)
               from name in names
               where words.Any(word => TellingWords.Means(word, name))
               select new NameFound(text.Place, name),
        ];
    }
}
