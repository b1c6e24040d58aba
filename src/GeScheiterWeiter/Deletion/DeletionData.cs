using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Deletion;

/// <summary>What is kept of what has gone, and of what is not to go yet.</summary>
internal sealed class DeletionData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Holding = new("Aufbewahrung über die Frist hinaus", PeopleGroup.Attendees)
    {
        Whose = "Menschen, um die es in einem Streit geht",
        Purpose = "Daten behalten, solange sie für Rechtsansprüche gebraucht werden",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "die Leitung des Teams",
    };

    public void Describe(DataMap map)
    {
        map.Rows<DeletionHold>(Holding, RetentionPeriod.Deleted("sobald die Leitung die Aufbewahrung beendet"))
            .Hold("Der Grund, von wann bis wann", h => h.Reason, h => h.SinceUtc, h => h.UntilUtc)
            .Frame(h => h.EditionId, h => h.Version);
        map.NotPersonal<DeletionRecord>(
            "wie viel wann gelöscht wurde",
            r => r.Id, r => r.Key, r => r.EditionId, r => r.Edition, r => r.Day, r => r.Count, r => r.LastUtc);
        map.NotPersonal<ClockNote>("ob die Uhr der Website stetig geht", n => n.Id, n => n.LastUtc, n => n.SteadySinceUtc);
        map.DoNotFind<DeletionHold>("Gründe, Daten länger aufzubewahren, gelten einer ganzen Ausgabe.");
    }
}
