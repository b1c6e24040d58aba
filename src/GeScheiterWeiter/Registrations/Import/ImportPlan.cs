using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Registrations.Import;

public enum ImportFate
{
    /// <summary>Will be taken over.</summary>
    New,

    /// <summary>Is registered for, or invited to, this edition already; that stays as it is.</summary>
    SamePerson,

    /// <summary>Wants no invitations.</summary>
    OptedOut,

    /// <summary>Stands further up in the list already.</summary>
    Repeated,

    /// <summary>Cancelled in the system the list comes from.</summary>
    Cancelled,

    /// <summary>Cannot be taken over as it is.</summary>
    Faulty,
}

public enum ImportProblem
{
    NameMissing,
    NameTooLong,
    EmailMissing,
    EmailInvalid,
    OrganisationTooLong,
    RoleTooLong,
    AccessNeedsTooLong,
    QuestionTooLong,

    /// <summary>Longer than an answer to a question of the edition may be.</summary>
    AnswerTooLong,

    /// <summary>Nothing that could have been answered to a question of the edition.</summary>
    AnswerUnknown,
}

/// <param name="Number">Which row of the file.</param>
/// <param name="Name">As it will be, as far as it can be read.</param>
/// <param name="Email">As it stands in the list.</param>
/// <param name="Person">Null when faulty.</param>
/// <param name="Fate">What will become of it.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record ImportRow(
    int Number, string Name, string Email, SignUpDetails? Person, ImportFate Fate, IReadOnlyList<ImportProblem> Problems);

/// <summary>What taking a list over will do, row by row, before anything is done.</summary>
public sealed record ImportPlan(IReadOnlyList<ImportRow> Rows)
{
    public int Count(ImportFate fate) => Rows.Count(row => row.Fate == fate);

    /// <param name="table">The list.</param>
    /// <param name="settings">What its columns mean; fits the table.</param>
    /// <param name="known">What becomes of the normalized addresses that are known already.</param>
    /// <param name="questions">What the edition asks; a list of invitations answers nothing.</param>
    public static ImportPlan Make(
        ImportTable table, ImportSettings settings, IReadOnlyDictionary<string, ImportFate> known,
        IReadOnlyList<AskedQuestion> questions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new ImportPlan([.. table.Rows.Select(line => ImportRowReader.Read(line, settings, questions)).Select(row => row switch
        {
            { Fate: ImportFate.Cancelled } or { Person: null } => row,
            { Person.Email: var email } when known.TryGetValue(email.Normalized, out var fate) => row with { Fate = fate },
            { Person.Email: var email } when !seen.Add(email.Normalized) => row with { Fate = ImportFate.Repeated },
            _ => row,
        })]);
    }

    /// <summary>The addresses of a list that could be somebody's, to be looked up.</summary>
    public static IReadOnlyList<string> Addresses(ImportTable table, ImportSettings settings)
    {
        var column = settings.Columns.ToList().IndexOf(ImportField.Email);
        return
        [
            .. table.Rows.Select(line => EmailAddress.TryParse(line.Cells[column], out var address) ? address.Normalized : null)
                .OfType<string>().Distinct(),
        ];
    }
}
