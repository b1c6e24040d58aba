using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Consents;

/// <summary>Who has consented to what.</summary>
public sealed record ConsentsPage(Guid TalkId, string Title, LessonState State, int Version, IReadOnlyList<ConsentingSpeaker> Speakers)
{
    public static IReadOnlyList<Artefact> Artefacts { get; } = Enum.GetValues<Artefact>();

    public static ConsentsPage Of(Lesson lesson) => new(
        lesson.TalkId, lesson.Title, lesson.State, lesson.Version,
        [
            .. lesson.Talk.Speakers.OrderBy(s => s.Order).Select(s => new ConsentingSpeaker(
                s.SpeakerId, s.Speaker.Name, s.SaidUtc, s.Consents.ToDictionary(c => c.Artefact))),
        ]);
}

/// <param name="Id">The speaker.</param>
/// <param name="Name">Theirs.</param>
/// <param name="SaidUtc">When they have last said themselves what may be kept; null: never.</param>
/// <param name="Noted">What they have consented to.</param>
public sealed record ConsentingSpeaker(Guid Id, string Name, DateTime? SaidUtc, IReadOnlyDictionary<Artefact, TalkConsent> Noted)
{
    /// <summary>Nobody agrees for them to what they have not agreed to themselves.</summary>
    public bool IsRefused(Artefact artefact) => SaidUtc is not null && !Noted.ContainsKey(artefact);

    public string Standing(Artefact artefact, TimeZoneInfo zone) => Noted.GetValueOrDefault(artefact) switch
    {
        { IsOwnWord: true } said => $", selbst gesagt: {GermanTime.Day(said.NotedUtc, zone)}",
        { } noted => $", notiert: {GermanTime.Day(noted.NotedUtc, zone)}",
        null when IsRefused(artefact) => ", selbst nicht zugesagt",
        null => "",
    };
}
