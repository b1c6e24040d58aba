using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Plots;
using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Development.Design;

/// <summary>Invented things to show components with.</summary>
public static class DesignSamples
{
    public static IReadOnlyList<TalkCard> Talks { get; } =
    [
        Talk("Wie wir die Akte verloren und das Verfahren fanden", "ein-tandem", 0,
            new SpeakerCard("Alex Muster", "alex-muster", "Leitung Digitales", "Stadt Musterhausen", SpeakerSide.Administration, null),
            new SpeakerCard("Yildiz Probe", "yildiz-probe", "Entwicklung", "Beispiel GmbH", SpeakerSide.Provider, null)),
        Talk("Donaudampfschifffahrtsgesellschaftsgenehmigungsverfahrensbeschleunigung, zweiter Versuch", "ein-langer-titel", 40,
            new SpeakerCard(
                "Özlem Ärmel-Überlang", "oezlem", null,
                "Ministerium für sehr lange Zuständigkeitsbezeichnungen", SpeakerSide.Administration, null)),
        Talk("Ein Gast von außen", "ein-gast", null,
            new SpeakerCard("Jo", "jo", null, null, SpeakerSide.Other, null)),
    ];

    public static EditionHeader Head { get; } = new(
        Guid.Empty, "muster", "GeScheiterWeiter – Musterausgabe", DateTime.UnixEpoch, DateTime.UnixEpoch, "Europe/Berlin", 100, 97, 0, 7);

    /// <summary>Four editions filling up, two of them noted.</summary>
    public static LinePlot Course { get; } = new(
        "muster-verlauf", "Ein Verlauf", "Die neueste Ausgabe füllt sich am schnellsten.", 42,
        [
            Series("Musterausgabe", 12, 55, 97), Series("GeScheiterWeiter 3.0", 5, 40, 80), Series("GeScheiterWeiter 2.0", 2, 20, 60),
            Series("GeScheiterWeiter", 1, 10, 30),
        ],
        [new PlotTick(0, "42 Tage"), new PlotTick(21, "21 Tage"), new PlotTick(42, "Beginn")],
        [new PlotTick(7, "Einladung"), new PlotTick(28, "Erinnerung")],
        ["Ausgabe", "Anmeldungen"], [["Musterausgabe", "97"], ["GeScheiterWeiter 3.0", "80"]])
    {
        Counted = "Gezählt sind vergebene Plätze.",
        XAxis = "Tage vor Beginn",
        Level = new PlotLevel(100, "100 Plätze"),
    };

    public static BarPlot Sides { get; } = new(
        "muster-seiten", "Anteile", "Seite",
        [new Share("Verwaltung", 62), new Share("Dienstleister:innen", 25), new Share("Kooperationspartner:innen", 10)],
        "Gezählt sind alle 97, die kommen möchten.");

    /// <summary>An edition that is in the phase right now.</summary>
    public static Edition EditionIn(EditionPhase phase, DateTime nowUtc)
    {
        var start = phase switch
        {
            EditionPhase.Over => nowUtc.AddDays(-30),
            EditionPhase.Live => nowUtc.AddMinutes(-10),
            EditionPhase.Closed => nowUtc.AddMinutes(18),
            _ => nowUtc.AddDays(30),
        };
        return new Edition
        {
            Slug = "muster",
            Name = "GeScheiterWeiter – Musterausgabe",
            Subtitle = "Eine erfundene Ausgabe, um zu sehen, wie eine aussieht",
            Description = "Ein **Absatz**, wie ihn Organisator:innen schreiben, mit [einem Link](https://www.gescheiterweiter.de).",
            StartUtc = start,
            EndUtc = start.AddMinutes(90),
            RegistrationOpensUtc = phase == EditionPhase.BeforeRegistration ? nowUtc.AddDays(2) : null,
            RegistrationClosesUtc = phase == EditionPhase.Closed ? nowUtc.AddHours(-1) : null,
            State = phase switch
            {
                EditionPhase.Draft => EditionState.Draft,
                EditionPhase.Cancelled => EditionState.Cancelled,
                _ => EditionState.ProgrammeSettled,
            },
            Accent = (EditionAccent)((int)phase % Enum.GetValues<EditionAccent>().Length),
            Seats = new EditionSeats
            {
                Capacity = 100,
                Taken = phase switch { EditionPhase.FewSeatsLeft => 97, EditionPhase.FullWithWaitingList => 100, _ => 12 },
                Waiting = phase == EditionPhase.FullWithWaitingList ? 7 : 0,
            },
        };
    }

    private static PlotSeries Series(string name, double first, double second, double third) =>
        new(name, [new PlotPoint(7, first), new PlotPoint(21, second), new PlotPoint(40, third)]);

    private static TalkCard Talk(string title, string slug, int? minutesAfterFive, params SpeakerCard[] speakers) => new()
    {
        Title = title,
        Slug = slug,
        Abstract = "",
        StartUtc = minutesAfterFive is { } minutes ? new DateTime(2027, 1, 14, 16, 0, 0, DateTimeKind.Utc).AddMinutes(minutes) : null,
        DurationMinutes = minutesAfterFive is null ? null : 30,
        Links = [],
        Speakers = speakers,
    };
}
