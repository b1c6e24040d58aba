using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Statistics.Kept;

/// <summary>Figures lead to nobody: that is why they may stay.</summary>
internal sealed class KeptFigureData : IHoldsPersonalData
{
    public void Describe(DataMap map) => map.NotPersonal<KeptCount>(
        "Zahlen einer Ausgabe, keine von weniger als fünf Personen",
        c => c.EditionId, c => c.Kind, c => c.Label, c => c.Count, c => c.Order);
}
