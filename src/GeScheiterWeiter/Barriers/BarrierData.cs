using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Barriers;

internal sealed class BarrierData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity Reports = new("Gemeldete Barrieren", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die uns eine Barriere auf der Website melden",
        Purpose = "Barrieren beheben und auf die Meldung antworten",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "Organisator:innen",
    };

    public void Describe(DataMap map)
    {
        map.Rows<BarrierReport>(
            Reports,
            RetentionPeriod.DeletedAfter(retention.AnsweredBarrierReports, "nach unserer Antwort"),
            RetentionPeriod.DeletedAfter(retention.BarrierReports, "nach der Meldung, wenn niemand geantwortet hat"))
        .Hold("Welche Seite, was nicht ging, was in anderer Form gebraucht wird", r => r.Page, r => r.Text, r => r.OtherForm)
        .Hold("Name und E-Mail-Adresse, wenn angegeben", r => r.Name, r => r.Email)
        .Hold("Wann gemeldet, bis wann zu beantworten, wann und wie beantwortet", r => r.ReceivedUtc, r => r.AnswerBy, r => r.AnsweredUtc,
            r => r.AnsweredHow)
        .Hold("Unsere Antwort", r => r.Answer)
        .Hold("Nummer der Meldung", r => r.Number)
        .Frame(r => r.Id, r => r.FormKey, r => r.Version);
        map.Find<BarrierReport>(who => AddressColumn.Holds<BarrierReport>(who.Address, r => r.Email), r => r.Id);
    }
}
