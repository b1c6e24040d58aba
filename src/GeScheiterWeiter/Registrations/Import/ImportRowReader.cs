using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Makes a person of a row of cells, or says what is wrong with it.</summary>
public static class ImportRowReader
{
    private static readonly string[] CancelledWords =
        [
            "cancel", "storn", "abgesagt", "refund", "erstattet", "not attending", "nimmt nicht teil", "expired", "abgelaufen", "abgelehnt",
            "declined",
        ];

    private static readonly string[] AdministrationWords =
        ["verwaltung", "behörde", "kommune", "administration", "public sector", "öffentlich"];
    private static readonly string[] PartnerWords = ["kooperation", "partner"];
    private static readonly string[] OtherWords =
        ["hochschul", "universit", "verband", "verein", "presse", "university", "association", "press"];
    private static readonly string[] ProviderWords = ["dienstleist", "provider", "unternehmen", "beratung", "wirtschaft", "vendor"];

    public static ImportRow Read(ImportLine line, ImportSettings settings, IReadOnlyList<AskedQuestion> questions)
    {
        string? Cell(ImportField field) => settings.Columns.ToList().IndexOf(field) is var column and >= 0 ? line.Cells[column] : null;
        string Value(ImportField field) => TypedText.Line(Cell(field)) ?? "";
        string? Words(ImportField field) => TypedText.Lines(Cell(field));

        var name = Value(ImportField.Name) is { Length: > 0 } whole
            ? whole
            : TypedText.Line($"{Value(ImportField.FirstName)} {Value(ImportField.LastName)}") ?? "";
        var email = Value(ImportField.Email);
        if (Mentions(Value(ImportField.Status), CancelledWords))
            return new ImportRow(line.Number, name, email, null, ImportFate.Cancelled, []);

        var (organisation, role) = (Value(ImportField.Organisation), Value(ImportField.Role));
        var (needs, question) = (Words(ImportField.AccessNeeds), Words(ImportField.Question));
        var problems = new List<ImportProblem>();
        void Check(bool wrong, ImportProblem problem)
        {
            if (wrong)
                problems.Add(problem);
        }

        Check(name.Length == 0, ImportProblem.NameMissing);
        Check(name.Length > Registration.MaxNameLength, ImportProblem.NameTooLong);
        Check(email.Length == 0, ImportProblem.EmailMissing);
        var isAddress = EmailAddress.TryParse(email, out var address);
        Check(email.Length > 0 && !isAddress, ImportProblem.EmailInvalid);
        Check(organisation.Length > Registration.MaxOrganisationLength, ImportProblem.OrganisationTooLong);
        Check(role.Length > Registration.MaxRoleLength, ImportProblem.RoleTooLong);
        Check(needs?.Length > Registration.MaxAccessNeedsLength, ImportProblem.AccessNeedsTooLong);
        Check(question?.Length > Registration.MaxQuestionLength, ImportProblem.QuestionTooLong);
        var answers = Answers(line, settings, questions, problems);
        if (address is null || problems.Count > 0)
            return new ImportRow(line.Number, name, email, null, ImportFate.Faulty, problems);

        var side = Side(Value(ImportField.Side)) ?? settings.Side;
        var person = new SignUpDetails(name, address, organisation, side, OrNull(role), needs, question, Answers: answers);
        return new ImportRow(line.Number, name, email, person, ImportFate.New, []);
    }

    /// <summary>A question that is asked no more is passed over. Null where no column answers any.</summary>
    private static GivenAnswers? Answers(
        ImportLine line, ImportSettings settings, IReadOnlyList<AskedQuestion> questions, List<ImportProblem> problems)
    {
        var given = new List<GivenAnswer>();
        foreach (var (column, id) in settings.Questions)
        {
            if (questions.FirstOrDefault(question => question.Id == id) is not { } asked)
                continue;
            var (texts, problem) = asked.ReadCell(line.Cells[column]);
            if (problem is { } wrong)
                problems.Add(wrong == AnswerProblem.TooLong ? ImportProblem.AnswerTooLong : ImportProblem.AnswerUnknown);
            given.Add(new GivenAnswer(id, asked.Text, texts));
        }

        return given.Count == 0 ? null : new GivenAnswers(given);
    }

    private static AttendeeSide? Side(string text) =>
        Mentions(text, PartnerWords) ? AttendeeSide.Partner
        : Mentions(text, ProviderWords) ? AttendeeSide.Provider
        : Mentions(text, AdministrationWords) ? AttendeeSide.Administration
        : Mentions(text, OtherWords) ? AttendeeSide.Other
        : null;

    private static bool Mentions(string text, string[] words) =>
        words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
