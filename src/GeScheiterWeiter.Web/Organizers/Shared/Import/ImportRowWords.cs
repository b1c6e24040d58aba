using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

public static class ImportRowWords
{
    /// <summary>So many rows of each kind are shown; the numbers above count all of them.</summary>
    public const int Most = 200;

    /// <summary>What is wrong with it, what was decided about it, or who it is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="zone">Whose clock the page means.</param>
    public static string NoteOf(ImportRow row, TimeZoneInfo zone)
    {
        if (row.Problems.Count > 0)
            return string.Join(' ', row.Problems.Select(Of));
        var notes = row.Remarks.Select(own => $"{RemarkWords.Title(own.Remark)}: {RemarkWords.Of(own.Remark, own.Answer)}").ToList();
        if (row.SignedUpUtc is { } signedUpUtc)
            notes.Insert(0, $"angemeldet {ShortTime.Of(signedUpUtc, zone)}");
        if (row.Person is { } person)
            notes.Insert(0, person.Side.Words());
        return string.Join("; ", notes);
    }

    public static string Of(ImportProblem problem) => problem switch
    {
        ImportProblem.NameMissing => "Der Name fehlt.",
        ImportProblem.NameTooLong => "Der Name ist zu lang.",
        ImportProblem.EmailMissing => "Die E-Mail-Adresse fehlt.",
        ImportProblem.EmailInvalid => "Das ist keine E-Mail-Adresse.",
        ImportProblem.OrganisationTooLong => "Der Name der Organisation ist zu lang.",
        ImportProblem.RoleTooLong => "Die Rolle ist zu lang.",
        ImportProblem.AccessNeedsTooLong => "Der Hinweis zur Barrierefreiheit ist zu lang.",
        ImportProblem.QuestionTooLong => "Die Frage ist zu lang.",
        ImportProblem.AnswerTooLong => "Eine Antwort auf eine Frage der Anmeldung ist zu lang.",
        ImportProblem.AnswerUnknown => "Eine Antwort passt nicht zu ihrer Frage der Anmeldung.",
    };
}

/// <summary>Rows to be shown, and whose clock is meant.</summary>
public sealed record ImportRowsPart(IReadOnlyList<ImportRow> Rows, TimeZoneInfo Zone);
