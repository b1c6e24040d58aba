using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.DataRequests;

internal sealed class DataRequestData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity Answering =
        new("Auskunft über gespeicherte Daten", PeopleGroup.Attendees, PeopleGroup.Speakers)
        {
            Whose = "Menschen, die wissen möchten, was über sie gespeichert ist",
            Purpose = "Antworten, berichtigen, einschränken und löschen",
            Basis = LegalBasis.LegalObligation,
            SeenBy = "die Person selbst; Organisator:innen nur, dass es geschehen ist",
        };

    public void Describe(DataMap map)
    {
        map.Rows<DataRequest>(
                Answering,
                RetentionPeriod.DeletedAfter(retention.DataRequests, "nach unserer E-Mail"),
                RetentionPeriod.Deleted("früher, sobald wir geschrieben haben, dass alles gelöscht ist"))
            .Hold("E-Mail-Adresse", r => r.Email, r => r.NormalizedEmail)
            .Hold("Wann jemand gefragt hat", r => r.AskedUtc, r => r.ExpiresUtc, r => r.ErasedUtc)
            .Hold("Link zu allen Daten (Prüfwert)", r => r.Hash)
            .Frame(r => r.Id);
        map.Find<DataRequest>(who => r => r.NormalizedEmail == who.Address.Normalized);
    }
}
