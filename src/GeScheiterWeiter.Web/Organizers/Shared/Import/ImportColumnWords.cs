using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>What columns can mean, and what is wrong with what somebody has said about them.</summary>
public static class ImportColumnWords
{
    public static string Of(ImportField field) => field switch
    {
        ImportField.Ignore => "auslassen",
        ImportField.Name => "Name (Vor- und Nachname)",
        ImportField.FirstName => "Vorname",
        ImportField.LastName => "Nachname",
        ImportField.Email => "E-Mail-Adresse",
        ImportField.Organisation => "Organisation",
        ImportField.Side => "Seite (Verwaltung, Dienstleister …)",
        ImportField.Role => "Rolle",
        ImportField.AccessNeeds => "Hinweise zur Barrierefreiheit",
        ImportField.Question => "Frage an die Sprecher:innen",
        ImportField.Status => "Stand der Bestellung (bezahlt, offen, storniert …)",
        ImportField.OrderDate => "Datum der Anmeldung",
        ImportField.OrderTime => "Uhrzeit der Anmeldung",
    };

    public static string Of(ColumnProblem problem) => problem switch
    {
        ColumnProblem.DoesNotFit => "Das passt nicht zu dieser Datei. Bitte wählen Sie für jede Spalte noch einmal aus.",
        ColumnProblem.TwiceTheSame => "Zwei Spalten haben dieselbe Bedeutung. Bitte lassen Sie eine davon aus.",
        ColumnProblem.NoEmail => "Sagen Sie, in welcher Spalte die E-Mail-Adresse steht.",
        ColumnProblem.NoName => "Sagen Sie, in welcher Spalte der Name steht.",
    };
}
