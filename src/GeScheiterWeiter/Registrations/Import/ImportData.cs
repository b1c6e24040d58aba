using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Registrations.Import;

internal sealed class ImportData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity Lists = new("Hochgeladene Listen", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die auf einer hochgeladenen Liste stehen, und wer sie hochgeladen hat",
        Purpose = "Anmeldungen und Einladungen aus einer Datei übernehmen",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "wer die Liste hochgeladen hat",
    };

    public void Describe(DataMap map)
    {
        map.Rows<ImportDraft>(
                Lists, RetentionPeriod.Emptied("sobald sie übernommen ist"),
                RetentionPeriod.DeletedAfter(retention.ImportDrafts, "nach dem Hochladen"))
            .Hold("Die Liste, wie sie hochgeladen wurde", d => d.Content, d => d.FileName)
            .Hold("Was ihre Spalten bedeuten und was daraus wurde", d => d.Columns, d => d.Report)
            .Frame(d => d.Id, d => d.EditionId, d => d.OrganizerId, d => d.InvitationListId, d => d.ExpiresUtc);
        map.DoNotFind<ImportDraft>(
            "Eine hochgeladene Liste lesen wir nicht nach einzelnen Menschen durch: Sie ist nach wenigen Stunden gelöscht.");
    }
}
