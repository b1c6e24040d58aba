using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Editions;

/// <summary>What an edition is holds of nobody but of who hosts it.</summary>
internal sealed class EditionData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Hosting = new("Moderation und Rückblick einer Ausgabe", PeopleGroup.Organizers)
    {
        Whose = "Menschen, die durch einen Abend führen, und wer im Rückblick genannt wird",
        Purpose = "Sagen, wer durch den Abend führt und wie er war",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "alle, die die Website lesen",
        Recipients = "alle, die die Website lesen",
    };

    public void Describe(DataMap map)
    {
        map.Rows<Edition>(Hosting, RetentionPeriod.Deleted("sobald eine Organisator:in sie aus der Ausgabe nimmt"))
            .Hold("Namen der Moderation", e => e.HostNames)
            .Hold("Rückblick auf den Abend", e => e.Recap);
        map.NotPersonal<Edition>(
            "Zeit, Form und Beschreibung eines Abends",
            e => e.Id, e => e.Accent, e => e.Audience, e => e.CalendarSequence, e => e.CallOpensUtc, e => e.CallClosesUtc,
            e => e.CancellationReason, e => e.StartUtc, e => e.EndUtc, e => e.IsChoiceBlind, e => e.Name, e => e.Subtitle,
            e => e.RegistrationOpensUtc, e => e.RegistrationClosesUtc, e => e.Slug, e => e.State, e => e.TimeZoneId, e => e.UpdatedUtc,
            e => e.Version, e => e.Description, e => e.EasyLanguage, e => e.English, e => e.Facts);
        map.NotPersonal<EditionSeats>(
            "Zahlen der Plätze", s => s.EditionId, s => s.Capacity, s => s.LastWaitingNumber, s => s.Reserved, s => s.Taken,
                s => s.Waiting);
        map.NotPersonal<Gathering>(
            "wann und wo sich die Sprecher:innen treffen", g => g.EditionId, g => g.Address, g => g.Briefing, g => g.BriefingDays,
                g => g.LeadMinutes,
            g => g.ReminderDays, g => g.RemindsOfGaps, g => g.SendsBriefing, g => g.WantsSlides, g => g.Version);
        map.DoNotFind<Edition>("Wer durch einen Abend geführt hat, steht öffentlich auf der Seite der Ausgabe.");
    }
}
