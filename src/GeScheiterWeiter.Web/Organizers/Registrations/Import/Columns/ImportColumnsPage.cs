using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Columns;

public sealed class ImportColumnsForm
{
    public List<ImportField> Columns { get; set; } = [];

    public AttendeeSide Side { get; set; } = AttendeeSide.Administration;

    [Required(ErrorMessage = "Schreiben Sie, woher die Liste kommt.")]
    [MaxLength(Registration.MaxConsentNoteLength, ErrorMessage = "Dieser Text ist zu lang: Bitte kürzen Sie ihn auf 200 Zeichen.")]
    public string? ConsentNote { get; set; }

    public bool WithLetters { get; set; }
}

public sealed record ImportColumnsPage(EditionHeader Edition, Guid DraftId, string FileName, ImportTable Table, ImportColumnsForm Form)
{
    private const int Examples = 3;

    /// <summary>What stands in the first rows of a column.</summary>
    public string ExampleOf(int column) =>
        string.Join(" · ", Table.Rows.Select(row => row.Cells[column]).Where(cell => cell.Length > 0).Take(Examples));

    public static string Words(ImportField field) => field switch
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
        ImportField.Status => "Stand (Stornierte bleiben draußen)",
    };
}
