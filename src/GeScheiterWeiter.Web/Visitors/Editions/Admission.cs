using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>How one gets in, in words: what the phase is called, and what it means for somebody who would like to come.</summary>
/// <param name="Label">Two or three words, for a badge.</param>
/// <param name="Kind">The badge's kind: good, warn, bad, accent or quiet.</param>
/// <param name="Sentence">What it means.</param>
public sealed record Admission(string Label, string Kind, string Sentence)
{
    private const int SoonStep = 5;

    public required EditionPhase Phase { get; init; }

    /// <summary>Until when one may sign up; null when that is past or settled otherwise.</summary>
    public string? Deadline { get; private init; }

    /// <summary>"Beginnt in 20 Minuten": within the hour before it begins, in steps of five minutes.</summary>
    public string? Soon { get; private init; }

    /// <summary>The evening is on, or within the hour before it: what is said changes while somebody reads it.</summary>
    public bool IsNear => Phase == EditionPhase.Live || Soon is not null;

    public bool IsOpen => Phase is EditionPhase.Open or EditionPhase.FewSeatsLeft or EditionPhase.FullWithWaitingList;

    /// <summary>It is on or about to be, and nobody can sign up any more: whoever comes now has a personal link, or has lost it.</summary>
    public bool IsForTheRegistered => Phase is EditionPhase.Live or EditionPhase.Closed;

    public string SignUpLabel => Phase == EditionPhase.FullWithWaitingList ? "Auf die Warteliste" : "Kostenlos anmelden";

    /// <summary>Needs the edition's seats to be loaded.</summary>
    public static Admission Of(Edition edition, DateTime nowUtc)
    {
        var phase = edition.PhaseAt(nowUtc);
        var (label, kind, sentence) = Words(edition, phase);
        var admission = new Admission(label, kind, sentence) { Phase = phase, Soon = SoonOf(phase, edition.StartUtc - nowUtc) };
        return admission.IsOpen
            ? admission with { Deadline = GermanTime.LocalMoment(edition.RegistrationClosesUtc ?? edition.StartUtc, edition.TimeZone) }
            : admission;
    }

    private static string? SoonOf(EditionPhase phase, TimeSpan left) =>
        phase is EditionPhase.Draft or EditionPhase.Cancelled || left <= TimeSpan.Zero || left > TimeSpan.FromHours(1)
            ? null
            : left <= TimeSpan.FromMinutes(SoonStep)
                ? "Beginnt gleich"
                : $"Beginnt in {SoonStep * (int)Math.Ceiling(left.TotalMinutes / SoonStep)} Minuten";

    private static (string Label, string Kind, string Sentence) Words(Edition edition, EditionPhase phase) => phase switch
    {
        EditionPhase.Draft => ("Entwurf", "quiet", "Diese Ausgabe ist noch nicht veröffentlicht."),
        EditionPhase.Cancelled => ("Abgesagt", "bad", "Diese Ausgabe findet leider nicht statt."),
        EditionPhase.BeforeRegistration =>
            ("Bald", "quiet",
                "Anmelden können Sie sich ab "
                + $"{GermanTime.LocalMoment(edition.RegistrationOpensUtc ?? edition.StartUtc, edition.TimeZone)}."),
        EditionPhase.Open => ("Anmeldung offen", "good", SeatWords.Enough(edition.Seats)),
        EditionPhase.FewSeatsLeft => ("Wenige Plätze frei", "warn", SeatWords.Few(edition.Seats)),
        EditionPhase.FullWithWaitingList => ("Ausgebucht, Warteliste offen", "warn", SeatWords.Waiting(edition.Seats)),
        EditionPhase.Closed =>
            ("Anmeldung geschlossen", "quiet",
                "Die Anmeldung ist seit "
                + $"{GermanTime.LocalMoment(edition.RegistrationClosesUtc ?? edition.StartUtc, edition.TimeZone)} geschlossen."),
        EditionPhase.Live =>
            ("Läuft gerade", "accent",
                "Sie sind angemeldet? Dann kommen Sie über Ihren persönlichen Link hinein. "
                + "Er steht in der Bestätigung, die wir Ihnen geschickt haben."),
        EditionPhase.Over => ("Vorbei", "quiet", "Diese Ausgabe ist vorbei."),
    };
}
