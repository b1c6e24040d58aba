using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>The files the site itself writes.</summary>
internal sealed class SiteFileData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity TechnicalLog =
        new("Technisches Protokoll", PeopleGroup.Attendees, PeopleGroup.Speakers, PeopleGroup.Organizers)
        {
            Whose = "alle, die die Website aufrufen",
            Purpose = "Fehler finden und die Website sicher betreiben",
            Basis = LegalBasis.LegitimateInterest,
            SeenBy = "wer den Server betreut",
            Recipients = "der Anbieter, bei dem der Server steht",
        };

    public void Describe(DataMap map)
    {
        map.File(
            TechnicalLog,
            "Welche Seite wann aufgerufen wurde und ob etwas schiefging; ohne IP-Adresse, persönliche Links und E-Mail-Adressen",
            typeof(Logging), RetentionPeriod.DeletedAfter(retention.Logs, "nach dem Tag, von dem es handelt"));
        map.File(
            TechnicalLog, "Der Ordner für die Datei der Datenbank, die woanders beschrieben ist", typeof(DatabasePreparation),
            RetentionPeriod.Kept("er ist leer, bis die Datenbank darin liegt"));
    }
}
