using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>
/// The special edition with its settled programme. Its date is not known: here it is a Tuesday some weeks ahead, clear of the
/// turn of the year, or what the stage asks for.
/// </summary>
internal static class SampleSonderedition
{
    public const string Slug = "sonderedition";

    private const int DaysAhead = 35;
    private const int Capacity = 100;
    private const int EveningHour = 18;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(90);

    public static IEnumerable<object> At(DateTime nowUtc, SampleStage stage)
    {
        var startUtc = StartOf(stage, nowUtc);
        var edition = new Edition
        {
            Slug = Slug,
            Name = "GeScheiterWeiter – Sonderedition",
            Subtitle = "Geschichten vom Stolpern und Weitergehen aus der Verwaltung",
            Description = SampleTexts.Sonderedition,
            StartUtc = startUtc,
            EndUtc = startUtc + Length,
            RegistrationOpensUtc = stage == SampleStage.Before ? nowUtc.AddDays(7) : null,
            RegistrationClosesUtc = startUtc.AddHours(-6),
            State = EditionState.ProgrammeSettled,
            Accent = EditionAccent.Coral,
            Facts = new EveningFacts
            {
                Platform = "Videokonferenz im Browser",
                Camera = CameraUse.Voluntary,
                Recording = Recording.None,
                Captions = Captions.Automatic,
                CaptionsAreArranged = true,
                SignLanguage = Offer.OnRequest,
                SlidesInAdvance = Offer.OnRequest,
            },
            EasyLanguage = KeptLines.Rendered(SampleOtherWords.EasyLanguage),
            English = SampleOtherWords.English,
            Recap = stage == SampleStage.Over ? SampleTexts.SondereditionRecap : MarkdownText.Empty,
            UpdatedUtc = nowUtc,
            Seats = { Capacity = Capacity },
        };

        return [edition, .. Bergheim(edition), .. Bamberg(edition), .. Partners(edition)];
    }

    /// <summary>A talk that is no tandem, and who tells it.</summary>
    public static (Talk Talk, Speaker Speaker) ToldByOne(IReadOnlyList<object> things)
    {
        var telling = things.OfType<TalkSpeaker>().GroupBy(telling => telling.TalkId).Single(talk => talk.Count() == 1).Single();
        return (things.OfType<Talk>().Single(talk => talk.Id == telling.TalkId),
            things.OfType<Speaker>().Single(speaker => speaker.Id == telling.SpeakerId));
    }

    private static DateTime StartOf(SampleStage stage, DateTime nowUtc) => stage switch
    {
        SampleStage.Before or SampleStage.Open or SampleStage.Full => EveningOf(TuesdayAfter(nowUtc.AddDays(DaysAhead))),
        SampleStage.Live => nowUtc.AddMinutes(-20),
        SampleStage.Over => EveningOf(nowUtc.AddDays(-1)),
    };

    private static DateTime TuesdayAfter(DateTime utc)
    {
        var day = utc.Date;
        while (day.DayOfWeek != DayOfWeek.Tuesday || IsTurnOfTheYear(day))
            day = day.AddDays(1);
        return day;
    }

    private static DateTime EveningOf(DateTime day)
    {
        var evening = DateTime.SpecifyKind(day.Date.AddHours(EveningHour), DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(evening, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
    }

    private static bool IsTurnOfTheYear(DateTime day) => day is { Month: 12, Day: > 18 } or { Month: 1, Day: < 8 };

    private static IEnumerable<object> Bergheim(Edition edition)
    {
        var talk = new Talk
        {
            EditionId = edition.Id,
            Title = "Von der Hundesteuer zum Klick-Dummy: intelligentes Antragsmanagement",
            Slug = "intelligentes-antragsmanagement",
            Abstract = SampleTexts.Bergheim,
            Order = 1,
            StartUtc = edition.StartUtc.AddMinutes(10),
            DurationMinutes = 30,
        };
        var administration = new Speaker
        {
            Name = "Carina Steinert",
            Slug = "carina-steinert",
            Role = "Stabsstelle BM-Digital, Organisatorin in der Abteilung Organisation und IT",
            Organisation = "Kreisstadt Bergheim",
            Side = SpeakerSide.Administration,
            Biography = SampleTexts.CarinaSteinert,
            Email = "carina-steinert@verwaltung.example",
        };
        var provider = new Speaker
        {
            Name = "Markus Töpfer",
            Slug = "markus-toepfer",
            Role = "Data Scientist, Projektleitung im Team Data Activation & Innovation",
            Organisation = "Westphalia DataLab",
            Side = SpeakerSide.Provider,
            Biography = SampleTexts.MarkusToepfer,
        };
        return [talk, administration, provider, Telling(talk, administration, 1), Telling(talk, provider, 2)];
    }

    private static IEnumerable<object> Bamberg(Edition edition)
    {
        var talk = new Talk
        {
            EditionId = edition.Id,
            Title = "Smart City Bamberg: Wenn Beteiligung ernst gemeint ist",
            Slug = "smart-city-bamberg",
            Abstract = SampleTexts.Bamberg,
            Order = 2,
            StartUtc = edition.StartUtc.AddMinutes(50),
            DurationMinutes = 30,
            Links = [new NamedLink("Smart City Bamberg", "https://www.smartcity.bamberg.de")],
        };
        var speaker = new Speaker
        {
            Name = "Sascha",
            Slug = "sascha",
            Role = "Leitung des Programms Smart City",
            Organisation = "Stadt Bamberg",
            Side = SpeakerSide.Administration,
            Biography = SampleTexts.Sascha,
            Links = [new NamedLink("Smart City Bamberg", "https://www.smartcity.bamberg.de")],
        };
        return [talk, speaker, Telling(talk, speaker, 1)];
    }

    private static IEnumerable<object> Partners(Edition edition) =>
    [
        new Partner
        {
            EditionId = edition.Id,
            Name = "Smart Country Convention",
            Role = "Die Sonderedition gehört zum Vorprogramm.",
            Order = 1,
        },
        new Partner { EditionId = edition.Id, Name = "Bitkom", Role = "Die Sonderedition entsteht in Kooperation.", Order = 2 },
    ];

    private static TalkSpeaker Telling(Talk talk, Speaker speaker, int order) =>
        new() { TalkId = talk.Id, SpeakerId = speaker.Id, Order = order };
}
