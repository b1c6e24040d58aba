using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Registrations.Attendances;

internal sealed class AttendanceData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity BeingThere = new("Anwesenheit am Abend", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die einen Platz hatten",
        Purpose = "Wissen, wer da war, für Dank, Bescheinigung und die Zahl der Plätze",
        Basis = LegalBasis.Request,
        SeenBy = "Organisator:innen und die Person selbst",
    };

    private static readonly ProcessingActivity PassedAround = new("Schutz persönlicher Links", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die mit ihrem Link beitreten",
        Purpose = "Merken, wenn ein persönlicher Link herumgereicht wird",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "Organisator:innen: nur, ob es auffallend viele Browser sind",
    };

    public void Describe(DataMap map)
    {
        map.Rows<Attendance>(BeingThere, RegistrationData.WithRegistration)
            .Hold("Wann jemand zum ersten und zum letzten Mal beigetreten ist", a => a.FirstUtc, a => a.LastUtc)
            .Frame(a => a.RegistrationId);
        map.Rows<ConfirmedPresence>(BeingThere, RegistrationData.WithRegistration)
            .Hold("Dass eine Organisator:in die Anwesenheit bestätigt hat", p => p.AtUtc, p => p.OrganizerId)
            .Frame(p => p.RegistrationId);
        map.Rows<AttendanceBrowser>(PassedAround, RetentionPeriod.DeletedAfter(retention.AttendanceBrowsers, "nach dem letzten Beitreten"))
            .Hold("In wie vielen Browsern ein Link benutzt wurde (Prüfwert)", b => b.Mark, b => b.LastUtc)
            .Frame(b => b.RegistrationId);
        map.Find<Attendance>(who => a => who.Ids.Contains(a.RegistrationId));
        map.Find<ConfirmedPresence>(who => p => who.Ids.Contains(p.RegistrationId));
        map.Find<AttendanceBrowser>(who => b => who.Ids.Contains(b.RegistrationId));
    }
}
