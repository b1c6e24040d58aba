using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions.EasyLanguage;

/// <summary>What the page says without anybody writing it: when it is, and how one signs up. One statement a line.</summary>
public sealed record EasyLanguagePage(Edition Edition, DateTime NowUtc)
{
    public Admission Admission => Admission.Of(Edition, NowUtc);

    /// <summary>It begins and ends on one day, by one clock.</summary>
    public bool IsPlainEvening =>
        GermanTime.Day(Edition.StartUtc, Edition.TimeZone) == GermanTime.Day(Edition.EndUtc, Edition.TimeZone)
        && !GermanTime.ClocksChange(Edition.StartUtc, Edition.EndUtc, Edition.TimeZone);

    public IReadOnlyList<string> Zone => Edition.TimeZoneId == GermanTime.Berlin.Id
        ? ["Das ist die Zeit in Deutschland.", $"Man sagt dazu auch: {GermanTime.ZoneName(Edition.StartUtc, Edition.TimeZone)}."]
        : [$"Diese Zeit gilt: {GermanTime.ZoneName(Edition.StartUtc, Edition.TimeZone)}."];

    /// <summary>What one can do now; a button follows where one can sign up.</summary>
    public IReadOnlyList<string> HowToSignUp => Admission.Phase switch
    {
        EditionPhase.Draft => ["Diese Seite ist noch ein Entwurf."],
        EditionPhase.Cancelled => ["Die Veranstaltung fällt aus."],
        EditionPhase.BeforeRegistration =>
            ["Die Anmeldung beginnt später.", $"Sie beginnt am: {Moment(Edition.RegistrationOpensUtc ?? Edition.StartUtc)}."],
        EditionPhase.Open or EditionPhase.FewSeatsLeft =>
            ["Möchten Sie mitmachen?", "Dann melden Sie sich an.", $"Das geht bis: {Admission.Deadline}.", "Klicken Sie auf diesen Knopf:"],
        EditionPhase.FullWithWaitingList =>
        [
            "Alle Plätze sind weg.", "Sie können auf die Warte·liste kommen.", "Wird ein Platz frei?",
            "Dann schreiben wir Ihnen eine E‑Mail.", $"Das geht bis: {Admission.Deadline}.", "Klicken Sie auf diesen Knopf:",
        ],
        EditionPhase.Closed => ["Die Anmeldung ist zu Ende."],
        EditionPhase.Live =>
        [
            "Die Veranstaltung läuft gerade.", "Haben Sie sich angemeldet?", "Dann haben Sie eine E‑Mail von uns.",
            "In der E‑Mail ist Ihr eigener Link.", "Klicken Sie auf den Link.",
        ],
        EditionPhase.Over => ["Die Veranstaltung ist vorbei."],
    };

    private string Moment(DateTime utc) => GermanTime.LocalMoment(utc, Edition.TimeZone);
}
