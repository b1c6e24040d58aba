using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import.Remarks;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Makes a person of a row of cells, says what is wrong with it, and what somebody has to decide about it.</summary>
/// <param name="settings">What the columns mean and what was decided.</param>
/// <param name="rules">What the list is held against.</param>
/// <param name="known">What becomes of the normalized addresses that are known already.</param>
/// <param name="questions">What the edition asks.</param>
public sealed class ImportRowReader(
    ImportSettings settings, ImportRules rules, IReadOnlyDictionary<string, ImportFate> known, IReadOnlyList<AskedQuestion> questions)
{
    private static readonly string[] AdministrationWords =
        ["verwaltung", "behörde", "kommune", "administration", "public sector", "öffentlich"];
    private static readonly string[] PartnerWords = ["kooperation", "partner"];
    private static readonly string[] OtherWords =
        ["hochschul", "universit", "verband", "verein", "presse", "university", "association", "press", "anderswo", "sonstige"];
    private static readonly string[] ProviderWords = ["dienstleist", "provider", "unternehmen", "beratung", "wirtschaft", "vendor"];

    private readonly Dictionary<ImportField, int> _columns = settings.Columns.Index()
        .Where(column => column.Item != ImportField.Ignore).ToDictionary(column => column.Item, column => column.Index);

    public ImportRow Read(ImportLine line)
    {
        string? Cell(ImportField field) => _columns.TryGetValue(field, out var column) ? line.Cells[column] : null;
        string Value(ImportField field) => TypedText.Line(Cell(field)) ?? "";
        string? Words(ImportField field) => TypedText.Lines(Cell(field));

        var name = Value(ImportField.Name) is { Length: > 0 } whole
            ? whole
            : TypedText.Line($"{Value(ImportField.FirstName)} {Value(ImportField.LastName)}") ?? "";
        var email = Value(ImportField.Email);
        var isAddress = EmailAddress.TryParse(email, out var address);
        var row = new ImportRow(line.Number, name, address?.Value ?? email, null, ImportFate.New, []);
        if (address is not null && known.TryGetValue(address.Normalized, out var fate))
            return row with { Fate = fate };

        var doubts = new ImportDoubts(settings, rules, line.Number);
        var status = Value(ImportField.Status);
        if (ImportStatus.RemarkOf(status) is { } order && !doubts.MayStay(order, status))
            return row with { Fate = ImportFate.LeftOut, Remarks = doubts.Remarks };

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
        Check(email.Length > 0 && !isAddress, ImportProblem.EmailInvalid);
        Check(organisation.Length > Registration.MaxOrganisationLength, ImportProblem.OrganisationTooLong);
        Check(role.Length > Registration.MaxRoleLength, ImportProblem.RoleTooLong);
        Check(needs?.Length > Registration.MaxAccessNeedsLength, ImportProblem.AccessNeedsTooLong);
        Check(question?.Length > Registration.MaxQuestionLength, ImportProblem.QuestionTooLong);
        var answers = Answers(line, problems);
        if (address is null || problems.Count > 0)
            return row with { Fate = ImportFate.Faulty, Problems = problems };

        if (organisation.Length == 0 && !doubts.MayStay(ImportRemark.OrganisationMissing))
            return row with { Fate = ImportFate.LeftOut, Remarks = doubts.Remarks };
        var said = Value(ImportField.Side);
        if ((Side(said) ?? doubts.SideOf(said)) is not { } side || !doubts.IsWelcome(side))
            return row with { Fate = ImportFate.LeftOut, Remarks = doubts.Remarks };
        var (date, time) = rules.Audience is null ? ("", "") : (Value(ImportField.OrderDate), Value(ImportField.OrderTime));
        if (!doubts.IsDated(date, time, out var signedUpUtc))
            return row with { Fate = ImportFate.LeftOut, Remarks = doubts.Remarks };
        return row with
        {
            Person = new SignUpDetails(
                name, address, organisation, side, role.Length == 0 ? null : role, needs, question, Answers: answers),
            Fate = doubts.AwaitsApproval ? ImportFate.AwaitsApproval : ImportFate.New,
            SignedUpUtc = signedUpUtc,
            Remarks = doubts.Remarks,
        };
    }

    /// <summary>A question that is asked no more is passed over. Null where no column answers any.</summary>
    private GivenAnswers? Answers(ImportLine line, List<ImportProblem> problems)
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
}
