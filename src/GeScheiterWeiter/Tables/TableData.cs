using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Tables.Rounds;

namespace GeScheiterWeiter.Tables;

internal sealed class TableData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity Tables = new("Tische am Abend", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die an den Tischen mitmachen",
        Purpose = "Kleine Runden bilden, in denen sich Menschen begegnen, die sich noch nicht kennen",
        Basis = LegalBasis.Request,
        SeenBy = "wer am selben Tisch sitzt, und Organisator:innen",
    };

    public void Describe(DataMap map)
    {
        RetentionPeriod[] kept =
        [
            RetentionPeriod.DeletedAfter(retention.Tables, "nach dem Ende der Ausgabe"),
                RetentionPeriod.Deleted("früher mit der Anmeldung"),
        ];
        map.Rows<TableParticipation>(Tables, kept)
            .Hold("Wer mitmacht, und das Thema", p => p.JoinedUtc, p => p.Topic)
            .Frame(p => p.RegistrationId, p => p.EditionId);
        map.Rows<TablePlace>(Tables, kept)
            .Hold("Wer in welcher Runde an welchem Tisch saß", p => p.Round, p => p.Table)
            .Frame(p => p.RegistrationId, p => p.EditionId);
        map.NotPersonal<TableRound>(
            "wann eine Runde war und wovon sie handelte",
            r => r.EditionId, r => r.Number, r => r.Topics, r => r.StartedUtc, r => r.EndedUtc);
        map.NotPersonal<TableSetting>(
            "wie groß die Tische sind und wo sie stehen",
            s => s.EditionId, s => s.Size, s => s.TopicsAreBinding, s => s.Topics, s => s.Rooms, s => s.Version);
        map.Find<TableParticipation>(who => p => who.Ids.Contains(p.RegistrationId));
        map.Find<TablePlace>(who => p => who.Ids.Contains(p.RegistrationId));
    }
}
