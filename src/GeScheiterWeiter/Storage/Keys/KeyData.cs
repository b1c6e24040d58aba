using GeScheiterWeiter.Privacy;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage.Keys;

/// <summary>The database itself and the keys: nobody's data, but what guards them.</summary>
internal sealed class KeyData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Running =
        new("Betrieb der Website", PeopleGroup.Attendees, PeopleGroup.Speakers, PeopleGroup.Organizers)
        {
            Whose = "alle, über die in diesem Verzeichnis etwas steht",
            Purpose = "Speichern und Schützen der Daten",
            Basis = LegalBasis.LegitimateInterest,
            SeenBy = "niemand auf den Seiten der Website; wer den Server betreut",
            Recipients = "der Anbieter, bei dem der Server steht",
        };

    public void Describe(DataMap map)
    {
        const string Keys = "Schlüssel der Website; sie gehören zu niemandem";
        map.NotPersonal<DataProtectionKey>(Keys, k => k.Id, k => k.FriendlyName, k => k.Xml);
        map.NotPersonal<SiteSecret>(Keys, s => s.Number, s => s.Protected);
        map.File(
            Running, "Die Datei der Datenbank (SQLite)", typeof(StorageSetup),
                RetentionPeriod.Kept("jede Angabe darin so lange wie hier beschrieben"));
        map.File(
            Running, "Die Datei, die die Schlüssel der Website verschlüsselt; darin steht nichts über Menschen", typeof(KeyFile),
            RetentionPeriod.Kept("bis sie ersetzt wird"));
    }
}
