using System.Collections.Frozen;
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
    private const int ShortestName = 3;
    private const int ShortestPlace = 4;
    private const int LongestEnding = 3;

    /// <summary>Words of organisations that tell nobody which one it is; folded and shortened.</summary>
    private static readonly FrozenSet<string> Everybodys =
        ("stadt kreisstadt hansestadt landeshauptstadt land landes landkreis kreis gemeinde markt amt landesamt bundesamt bund "
        + "bundes bezirk bezirksamt ministerium bundesministerium behorde senat senatskanzlei staatskanzlei kanzlei verwaltung "
        + "verband zweckverband gmbh gruppe agentur institut universitat hochschule freie freistaat republik digital digitale "
        + "digitales digitalisierung data daten dienst dienste service services wirtschaft inneres finanzen deutschland deutsche "
        + "deutsches und fur der die das des von mit beim zum zur")
        .Split(' ').ToFrozenSet();

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
        var names = speakers.SelectMany(NamesOf).Distinct().ToList();
        return
        [
            .. from text in texts
               let words = FoldedText.AllWords(text.Text)
               from name in names
               where words.Any(word => Means(word, name))
               select new NameFound(text.Place, name),
        ];
    }

    private static IEnumerable<string> NamesOf(Speaker speaker) =>
        FoldedText.AllWords(speaker.Name).Where(word => word.Length >= ShortestName && !Everybodys.Contains(word))
            .Concat(FoldedText.AllWords(speaker.Organisation).Where(word => word.Length >= ShortestPlace && !Everybodys.Contains(word)));

    /// <summary>"Bergheims" and "Bergheimer" lead to Bergheim as well.</summary>
    private static bool Means(string word, string name) =>
        word == name
        || (name.Length >= ShortestPlace && word.Length <= name.Length + LongestEnding && word.StartsWith(name, StringComparison.Ordinal));
}
