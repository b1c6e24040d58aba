using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Speaking;

/// <summary>What letters say of somebody's part, in a sentence each.</summary>
internal static class SpeakingWords
{
    /// <summary>"„Ein Titel“ um 17:10 Uhr (MEZ), 15 Minuten; …"</summary>
    public static string TalksOf(SpeakerPart part, Edition edition) =>
        string.Join("; ", part.Talks.Select(talk => Quoted.Of(talk.Title) + TimeOf(talk, edition)));

    public static string QuestionsOf(int questions) => questions switch
    {
        0 => "Bisher hat noch niemand etwas gefragt.",
        1 => "Eine Frage ist schon da.",
        _ => $"{GermanNumber.Words(questions)} Fragen sind schon da.",
    };

    private static string TimeOf(ToldTalk talk, Edition edition) =>
        (talk.StartUtc is { } start ? $" um {GermanTime.Clock(start, edition.TimeZone)}" : "")
        + (talk.DurationMinutes is { } minutes ? $", {GermanNumber.Words(minutes, "Minute", "Minuten")}" : "");
}
