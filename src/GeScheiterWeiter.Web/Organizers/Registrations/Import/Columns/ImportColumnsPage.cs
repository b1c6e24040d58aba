using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Import;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Columns;

public sealed class ImportColumnsForm : ColumnsForm
{
    [Required(ErrorMessage = "Schreiben Sie, woher die Liste kommt.")]
    [MaxLength(Registration.MaxConsentNoteLength, ErrorMessage = "Dieser Text ist zu lang: Bitte kürzen Sie ihn auf 200 Zeichen.")]
    public string? ConsentNote { get; set; }

    public bool WithLetters { get; set; }

    public static ImportColumnsForm Of(ImportTable table, ImportSettings? said, IReadOnlyList<AskedQuestion> questions)
    {
        var form = new ImportColumnsForm { ConsentNote = said?.ConsentNote, WithLetters = said?.WithLetters == true };
        form.Begin(table, said, new ColumnMeanings(ColumnMeanings.All, questions));
        return form;
    }
}

public sealed record ImportColumnsPage(
    EditionHeader Edition, Guid DraftId, string FileName, ImportTable Table, ImportColumnsForm Form, IReadOnlyList<AskedQuestion> Questions)
{
    public ColumnTable Columns => new(Table, Form.Columns, new ColumnMeanings(ColumnMeanings.All, Questions));
}
