using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>
/// The day after: what invented people have said of the evening, one sentence of it on the edition's page; a certificate that is issued,
/// one that waits for its person, one by an organizer's word, and somebody who was not there.
/// </summary>
internal static class SampleFeedback
{
    private const int Issued = 1;

    public static IEnumerable<object> Of(
        Edition edition, IReadOnlyList<Registration> people, IReadOnlyList<Talk> talks, SampleStage stage, DateTime nowUtc)
    {
        if (stage != SampleStage.Over)
            return [];

        people[Issued].CertificateIssuedUtc = nowUtc.AddHours(-3);
        var absent = people[^2];
        var day = DateOnly.FromDateTime(LocalTime.FromUtc(nowUtc, edition.TimeZone));
        var quoted = Answer(
            edition, day, 5, 5, 5, "Dass man einen Prototyp auch einmal wegwerfen darf. Das erzähle ich morgen im Team.", null, true);
        return
        [
            new ConfirmedPresence { RegistrationId = absent.Id, OrganizerId = null, AtUtc = nowUtc.AddHours(-2) },
            new RegistrationNote
            {
                RegistrationId = absent.Id,
                Kind = RegistrationNoteKind.PresenceReason,
                Text = "War am Bildschirm der Kollegin dabei.",
                OrganizerId = null,
                AtUtc = nowUtc.AddHours(-2),
            },
            quoted,
            new FeedbackQuote { AnswerId = quoted.Id, Text = "Dass man einen Prototyp auch einmal wegwerfen darf." },
            Answer(edition, day, 5, 4, 5, "Den Satz: Fragt die Leute, die es benutzen sollen.", null, true),
            Answer(edition, day, 4, 4, 4, "Mut, das Thema bei uns anzusprechen.", "Mehr Zeit für Fragen.", false),
            Answer(edition, day, 4, 3, 2, null, "Die Untertitel kamen zu spät.", false),
            Answer(edition, day, 5, null, 5, null, null, false),
            Answer(edition, day, 3, 2, 4, null, "Ich konnte erst später dazukommen: Gibt es eine Aufzeichnung?", false),
            new FeedbackTalkNote { TalkId = talks[0].Id, Text = "Danke, dass Sie auch die peinlichen Stellen erzählt haben." },
            new FeedbackTalkNote { TalkId = talks[0].Id, Text = "Die Folien hätte ich gern zum Nachlesen." },
        ];
    }

    private static FeedbackAnswer Answer(
        Edition edition, DateOnly day, int evening, int? gain, int access, string? takeaway, string? different, bool mayBeQuoted) => new()
        {
            EditionId = edition.Id,
            Day = day,
            Evening = evening,
            Gain = gain,
            Access = access,
            Takeaway = takeaway,
            Different = different,
            MayBeQuoted = mayBeQuoted,
        };
}
