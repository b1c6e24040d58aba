namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

/// <summary>The audit log's actions on a registration, in plain German. One without words is shown as it is stored.</summary>
public static class RegistrationActions
{
    private static readonly Dictionary<string, string> InWords = new(StringComparer.Ordinal)
    {
        ["registration.requested"] = "Anmeldung abgeschickt",
        ["registration.requested-again"] = "Anmeldung erneut abgeschickt",
        ["registration.reminded"] = "An die bestehende Anmeldung erinnert",
        ["registration.confirmed"] = "Adresse bestätigt",
        ["registration.cancelled"] = "Abgesagt",
        ["registration.restored"] = "Absage zurückgenommen",
        ["registration.corrected"] = "Angaben berichtigt",
        ["registration.refusal-taken-back"] = "Ablehnung zurückgenommen",
        ["registration.noted"] = "Interne Notiz oder Vormerkung geändert",
        ["registration.access-arranged"] = "Barrierefreiheit organisiert",
        ["registration.access-reopened"] = "Barrierefreiheit wieder offen",
        ["registration.moved-up"] = "Von der Warteliste nachgerückt",
        ["registration.letter-repeated"] = "Brief noch einmal angefordert",
        ["registration.letter-renewed"] = "Neuen Bestätigungslink angefordert",
        ["registration.approved"] = "Freigegeben",
        ["registration.declined"] = "Abgelehnt",
        ["registration.added"] = "Von Hand eingetragen",
        ["registration.imported"] = "Aus einer Liste übernommen",
        ["registration.readdressed"] = "Adresse berichtigt",
        ["registration.advanced"] = "Auf der Warteliste vorgezogen",
        ["registration.presence-confirmed"] = "Anwesenheit bestätigt",
        ["registration.presence-taken-back"] = "Bestätigte Anwesenheit zurückgenommen",
        ["registration.certificate-issued"] = "Teilnahmebescheinigung ausgestellt",
        ["registration.expired"] = "Nicht bestätigt und deshalb gelöscht",
    };

    public static string Words(string action) => InWords.GetValueOrDefault(action, action);
}
