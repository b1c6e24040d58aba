using GeScheiterWeiter.Lessons;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Consents;

/// <summary>Who has consented to what.</summary>
public sealed record ConsentsPage(Guid TalkId, string Title, LessonState State, int Version, IReadOnlyList<ConsentingSpeaker> Speakers)
{
    public static IReadOnlyList<LessonArtefact> Artefacts { get; } = Enum.GetValues<LessonArtefact>();

    public static ConsentsPage Of(Lesson lesson) => new(
        lesson.TalkId, lesson.Title, lesson.State, lesson.Version,
        [
            .. lesson.Talk.Speakers.OrderBy(s => s.Order).Select(s => new ConsentingSpeaker(
                s.SpeakerId, s.Speaker.Name,
                lesson.Consents.Where(c => c.SpeakerId == s.SpeakerId).ToDictionary(c => c.Artefact, c => c.NotedUtc))),
        ]);
}

/// <param name="Id">The speaker.</param>
/// <param name="Name">Theirs.</param>
/// <param name="Noted">What they have consented to, and when that was noted.</param>
public sealed record ConsentingSpeaker(Guid Id, string Name, IReadOnlyDictionary<LessonArtefact, DateTime> Noted);
