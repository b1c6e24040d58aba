using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.NextEdition;

internal sealed class NoticeData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity Notices = new("Bescheid zur nächsten Ausgabe", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die erfahren möchten, wann die Anmeldung öffnet",
        Purpose = "Genau einmal Bescheid geben",
        Basis = LegalBasis.Consent,
        SeenBy = "niemand; Organisator:innen sehen, wie viele es sind",
    };

    public void Describe(DataMap map)
    {
        RetentionPeriod[] kept =
        [
            RetentionPeriod.DeletedAfter(retention.Unconfirmed, "nach unserer E-Mail, wenn niemand bestätigt"),
            RetentionPeriod.Deleted("sobald die Person abbestellt oder wir Bescheid gegeben haben"),
        ];
        map.Rows<NoticeRequest>(Notices, kept)
            .Hold("E-Mail-Adresse", r => r.Email, r => r.NormalizedEmail)
            .Hold("Wann sie hinterlassen und bestätigt wurde", r => r.LeftUtc, r => r.ConfirmedUtc, r => r.ExpiresUtc)
            .Frame(r => r.Id);
        map.Rows<NoticeToken>(Notices, kept).Hold("Persönlicher Link (Prüfwert)", t => t.Hash).Frame(t => t.RequestId);
        map.NotPersonal<RegistrationOpening>("bei welcher Ausgabe schon Bescheid gegeben ist", o => o.EditionId, o => o.SeenUtc);
        map.Find<NoticeRequest>(who => r => r.NormalizedEmail == who.Address.Normalized, r => r.Id);
        map.Find<NoticeToken>(who => t => who.Ids.Contains(t.RequestId));
    }
}
