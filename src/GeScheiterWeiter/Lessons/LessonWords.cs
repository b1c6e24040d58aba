using GeScheiterWeiter.Common;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Lessons;

public static class LessonWords
{
    /// <summary>Each to whom a lesson can be transferred, by itself.</summary>
    public static IReadOnlyList<LessonReach> Reaches { get; } =
        [LessonReach.Municipalities, LessonReach.States, LessonReach.Federation, LessonReach.Providers];

    public static string Words(this LessonState state) => state switch
    {
        LessonState.Draft => "Entwurf",
        LessonState.Published => "veröffentlicht",
        LessonState.Withdrawn => "zurückgezogen",
    };

    public static string Words(this Artefact artefact) => artefact switch
    {
        Artefact.Text => "Text",
        Artefact.Names => "Namen",
        Artefact.Slides => "Folien",
        Artefact.Recording => "Aufzeichnung",
    };

    /// <summary>"Kommunen und Dienstleister:innen"</summary>
    public static string Words(this LessonReach reach)
    {
        if (reach == LessonReach.Nobody)
            return "niemanden";
        return GermanList.Of([.. Reaches.Where(one => reach.HasFlag(one)).Select(One)]);
    }

    private static string One(LessonReach reach) => reach switch
    {
        LessonReach.Municipalities => "Kommunen",
        LessonReach.States => "Länder",
        LessonReach.Federation => "Bund",
        LessonReach.Providers => "Dienstleister:innen",
        _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, "Not one, but several."),
    };
}
