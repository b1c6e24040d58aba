using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>
/// Lessons in each state. Those of the archive say no more than is known; what is told without names, and what was withdrawn, comes from an
/// evening that is made up, as its name says.
/// </summary>
internal static class SampleLessons
{
    public const string WithNames = "ausgetretene-pfade-verlassen";
    public const string WithoutNames = "ein-formular-das-niemand-vermisst-hat";

    /// <summary>A made-up evening with two talks, and the lessons of both.</summary>
    /// <param name="archive">The edition of the archive with its talks.</param>
    /// <param name="nowUtc">Now.</param>
    public static IEnumerable<object> At(IReadOnlyList<object> archive, DateTime nowUtc)
    {
        var talks = archive.OfType<Talk>().OrderBy(talk => talk.Order).ToList();
        var speakers = archive.OfType<TalkSpeaker>().ToLookup(s => s.TalkId, s => s.SpeakerId);
        var edition = SampleEdition(nowUtc);
        var form = Told(edition, 1, "Das Online-Formular, das auf Papier endete", "formular-auf-papier", SampleTexts.MadeUpForm);
        var chat = Told(edition, 2, "Ein Chatbot, der lieber geschwiegen hätte", "chatbot", SampleTexts.MadeUpChat);
        var maker = new Speaker
        {
            Name = "Erika Mustermann",
            Slug = "erika-mustermann",
            Role = "Beispielrolle",
            Organisation = "Stadt Musterhausen",
            Side = SpeakerSide.Administration,
        };
        return
        [
            edition, maker, form, chat,
            .. new[] { form, chat }.Select(talk => new TalkSpeaker { TalkId = talk.Id, SpeakerId = maker.Id, Order = 1 }),
            .. Kept(Trails(talks[0], nowUtc), [.. speakers[talks[0].Id]], nowUtc, Enum.GetValues<Artefact>()),
            Procurement(talks[1], nowUtc),
            .. Kept(Form(form, nowUtc), [maker.Id], nowUtc, Artefact.Text),
            .. Kept(Chat(chat, nowUtc), [maker.Id], nowUtc),
        ];
    }

    private static Edition SampleEdition(DateTime nowUtc)
    {
        var start = nowUtc.Date.AddDays(-120).AddHours(16);
        return new Edition
        {
            Slug = "probeausgabe",
            Name = "Probeausgabe",
            Subtitle = "Ein erfundener Abend, um diese Website auszuprobieren",
            Description = SampleTexts.MadeUp,
            StartUtc = start,
            EndUtc = start.AddHours(2),
            State = EditionState.ProgrammeSettled,
            Accent = EditionAccent.Moss,
            UpdatedUtc = nowUtc,
        };
    }

    private static Talk Told(Edition edition, int order, string title, string slug, string text) =>
        new() { EditionId = edition.Id, Title = title, Slug = slug, Abstract = text, Order = order };

    private static IEnumerable<object> Kept(Lesson lesson, Guid[] speakers, DateTime nowUtc, params Artefact[] artefacts) =>
    [
        lesson,
        .. from speaker in speakers
           from artefact in artefacts
           select new TalkConsent { TalkId = lesson.TalkId, SpeakerId = speaker, Artefact = artefact, NotedUtc = nowUtc.AddDays(-40) },
    ];

    private static Lesson Trails(Talk talk, DateTime nowUtc) => new()
    {
        TalkId = talk.Id,
        Slug = WithNames,
        Title = "Ausgetretene Pfade verlassen, um Menschen zu finden",
        Summary = "Wer motivierte Quereinsteiger:innen sucht, findet sie selten dort, wo alle suchen.",
        Story = new Story
        {
            Plan = "Motivierte Quereinsteiger:innen für die Verwaltung gewinnen, und zwar Menschen, die von sich aus nie auf eine "
                + "Stellenanzeige der Verwaltung geantwortet hätten.",
            Failure = "Die üblichen Wege führten immer wieder zu denselben Menschen. Das lag nicht an ihnen, sondern an den Wegen: "
                + "Wer eine Stelle ausschreibt wie immer, spricht die an, die solche Ausschreibungen lesen.",
            Change = "Der Übergang in die Verwaltung ist selbst Teil des Angebots: mit einem eigenen Namen, Stadt*TALENTE, "
                + "und einem eigenen Ton.",
            Takeaway = "Fragen Sie zuerst, wer Ihre Ausschreibung nie lesen wird. Dort beginnt der Weg.",
        },
        Topics = ["Personal", "Quereinstieg"],
        TransferableTo = LessonReach.Municipalities | LessonReach.States | LessonReach.Federation,
        State = LessonState.Published,
        VisibleFromUtc = nowUtc.Date.AddDays(-30),
        UpdatedUtc = nowUtc.AddDays(-30),
    };

    private static Lesson Procurement(Talk talk, DateTime nowUtc) => new()
    {
        TalkId = talk.Id,
        Slug = "vergabe-einfacher-machen",
        Title = "Vergabe ist auch Gefühlssache",
        Summary = "Verwaltung und Start-ups brauchen für die Vergabe eine gemeinsame Sprache.",
        Story = new Story { Failure = "Vergabe ist ein fast schon emotionales Thema. Hier fehlt noch, was genau ins Stocken geriet." },
        Topics = ["Vergabe"],
        TransferableTo = LessonReach.Providers,
        UpdatedUtc = nowUtc.AddDays(-2),
    };

    private static Lesson Form(Talk talk, DateTime nowUtc) => new()
    {
        TalkId = talk.Id,
        Slug = WithoutNames,
        Title = "Ein Formular, das niemand vermisst hat",
        Summary = "Wir haben ein Formular digitalisiert, das wir hätten abschaffen sollen.",
        Story = new Story
        {
            Plan = "Ein Antrag sollte online gehen, Frage für Frage wie auf dem Papier. "
                + "So war der Übergang für alle überschaubar, dachten wir.",
            Events = "Die Anträge kamen online an. Dann hat sie jemand ausgedruckt, gestempelt und in die Umlaufmappe gelegt.\n\n"
                + "Nach drei Monaten fragte eine Kollegin, wofür wir die Angaben auf Seite zwei eigentlich brauchen. Niemand wusste es.",
            Failure = "Wir haben gefragt, wie das Formular ins Netz kommt, und nicht, was danach damit geschieht. "
                + "Die Menschen, die damit arbeiten, saßen nicht mit am Tisch.",
            Help = "Ein Nachmittag neben der Kollegin, die die Mappen bekommt. Danach war die Hälfte der Fragen gestrichen.",
            Change = "Bevor wir etwas digitalisieren, gehen wir den Weg eines Antrags einmal zu Fuß ab.",
            Takeaway = "Fragen Sie bei jedem Feld: Wer liest das, und was tut er dann?",
        },
        Topics = ["Onlinezugangsgesetz", "Zusammenarbeit"],
        TransferableTo = LessonReach.Municipalities | LessonReach.States,
        State = LessonState.Published,
        VisibleFromUtc = nowUtc.Date.AddDays(-10),
        UpdatedUtc = nowUtc.AddDays(-10),
    };

    private static Lesson Chat(Talk talk, DateTime nowUtc) => new()
    {
        TalkId = talk.Id,
        Slug = "ein-chatbot-lernt-schweigen",
        Title = "Ein Chatbot lernt, wann er nichts sagt",
        Summary = "Eine Auskunft, die nichts weiß, ist besser als eine, die rät.",
        Story = new Story
        {
            Failure = "Der Chatbot hatte auf alles eine Antwort, auch wenn er keine kannte.",
            Takeaway = "Bringen Sie ihm zuerst den Satz bei: Das weiß ich nicht, aber hier hilft Ihnen ein Mensch.",
        },
        Topics = ["Künstliche Intelligenz"],
        TransferableTo = LessonReach.Municipalities,
        State = LessonState.Withdrawn,
        VisibleFromUtc = nowUtc.Date.AddDays(-20),
        UpdatedUtc = nowUtc.AddDays(-5),
    };
}
