using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Publish;

/// <summary>What would be seen of a lesson, and what stands in the way.</summary>
public sealed record PublishPage(
    Guid TalkId, string Title, LessonState State, bool IsNamed, bool HasSlides, bool HasRecording, LessonPublicationOutcome? Obstacle,
    IReadOnlyList<NameFound> Names, PublishForm Form)
{
    public static PublishPage Of(Lesson lesson, bool hasSlides, DateTime nowUtc, PublishForm form)
    {
        var isNamed = lesson.MayShow(Artefact.Names);
        return new PublishPage(
            lesson.TalkId, lesson.Title, lesson.State, isNamed, hasSlides,
            isNamed && lesson.RecordingUrl is not null && lesson.MayShow(Artefact.Recording),
            LessonPublication.Obstacle(lesson, nowUtc), LessonRules.NamesLeftIn(lesson), form);
    }
}

public static class ObstacleAdvice
{
    /// <summary>What is to be done before a lesson can be published.</summary>
    public static string Advice(this LessonPublicationOutcome obstacle) => obstacle switch
    {
        LessonPublicationOutcome.NotOver => "Erkenntnisse gibt es erst, wenn die Ausgabe öffentlich und der Abend vorbei ist.",
        LessonPublicationOutcome.NothingToRead => "Es fehlt noch etwas: eine Zusammenfassung und mindestens eine Antwort.",
        LessonPublicationOutcome.ConsentMissing =>
            "Es fehlt noch eine Einwilligung: Alle, die den Vortrag erzählen, müssen dem Text zugestimmt haben.",
        LessonPublicationOutcome.CalledLikeItsTalk =>
            "Ohne Namen braucht die Erkenntnis einen eigenen Titel: Der des Vortrags führt zu den Menschen, die ihn erzählt haben.",
        LessonPublicationOutcome.NamesInText =>
            "Bitte sehen Sie die Wörter unten durch, die auch Namen sind, und setzen Sie dann den Haken.",
        LessonPublicationOutcome.Outdated => "Inzwischen hat jemand anderes etwas geändert. Bitte sehen Sie noch einmal hin.",
        LessonPublicationOutcome.Done => throw new InvalidOperationException("Nothing stands in the way of what is done."),
    };
}
