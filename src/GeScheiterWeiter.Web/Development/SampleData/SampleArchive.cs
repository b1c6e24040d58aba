using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>An edition of the past, as the archive shows it. Only its day is known; the hour is an assumption no page shows.</summary>
internal static class SampleArchive
{
    public static IEnumerable<object> At(DateTime nowUtc)
    {
        var edition = new Edition
        {
            Slug = "gescheiterweiter-2-0",
            Name = "GeScheiterWeiter 2.0",
            Subtitle = "Ein Abend am virtuellen Strand",
            Description = SampleTexts.Archive,
            StartUtc = new DateTime(2021, 5, 6, 16, 0, 0, DateTimeKind.Utc),
            EndUtc = new DateTime(2021, 5, 6, 18, 0, 0, DateTimeKind.Utc),
            Audience = AudienceRule.AdministrationOnly,
            State = EditionState.ProgrammeSettled,
            Accent = EditionAccent.Lagoon,
            Recap = SampleTexts.ArchiveRecap,
            HostNames = "Franziska Schäfer, Nicole Röttger, Tal Uscher",
            UpdatedUtc = nowUtc,
        };
        return
        [
            edition,
            .. Told(
                edition, 1, "Raus aus den Trampelpfaden: Stadt*TALENTE gesucht", "stadt-talente",
                SampleTexts.Kiel, "Christian Zierau", "christian-zierau", "Kiel"),
            .. Told(
                edition, 2, "Vergabe mit Gefühl: Verwaltung trifft Start-up", "verwaltung-trifft-start-up",
                SampleTexts.Berlin, "Norbert Herrmann", "norbert-herrmann", "Berlin"),
        ];
    }

    private static IEnumerable<object> Told(
        Edition edition, int order, string title, string slug, string text, string speakerName, string speakerSlug, string place)
    {
        var talk = new Talk { EditionId = edition.Id, Title = title, Slug = slug, Abstract = text, Order = order };
        var speaker = new Speaker { Name = speakerName, Slug = speakerSlug, Organisation = place };
        return [talk, speaker, new TalkSpeaker { TalkId = talk.Id, SpeakerId = speaker.Id, Order = 1 }];
    }
}
