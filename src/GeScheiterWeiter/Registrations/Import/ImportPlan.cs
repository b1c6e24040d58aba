using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import.Remarks;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Registrations.Import;

public enum ImportFate
{
    /// <summary>Will be taken over.</summary>
    New,

    /// <summary>Will be taken over, and waits for an organizer's word.</summary>
    AwaitsApproval,

    /// <summary>Is registered for, or invited to, this edition already; that stays as it is.</summary>
    SamePerson,

    /// <summary>Wants no invitations.</summary>
    OptedOut,

    /// <summary>Stands further up in the list already.</summary>
    Repeated,

    /// <summary>For one of its remarks: decided so, or not decided yet.</summary>
    LeftOut,

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
/// <param name="Email">As it will be; as it stands in the list where it is none.</param>
/// <param name="Person">Null where nobody comes of it.</param>
/// <param name="Fate">What will become of it.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record ImportRow(
    int Number, string Name, string Email, SignUpDetails? Person, ImportFate Fate, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>What somebody decides about it, and what holds.</summary>
    public IReadOnlyList<ImportRemarkOfRow> Remarks { get; init; } = [];

    /// <summary>When they signed up elsewhere; null: when the list is taken over.</summary>
    public DateTime? SignedUpUtc { get; init; }

    /// <summary>Whether a registration, or an invitation, comes of it.</summary>
    public bool IsTaken => Fate is ImportFate.New or ImportFate.AwaitsApproval;

    public ImportRemarkOfRow? Of(ImportRemark remark) => Remarks.FirstOrDefault(own => own.Remark == remark);
}

/// <summary>What taking a list over will do, row by row, before anything is done.</summary>
public sealed record ImportPlan(IReadOnlyList<ImportRow> Rows)
{
    public int Count(ImportFate fate) => Rows.Count(row => row.Fate == fate);

    /// <summary>How many people come of it.</summary>
    public int Taken => Rows.Count(row => row.IsTaken);

    /// <summary>The kinds of remarks there are, and how many rows have each.</summary>
    public IReadOnlyList<(ImportRemark Remark, int Count)> Remarks { get; } =
    [
        .. Rows.SelectMany(row => row.Remarks).GroupBy(own => own.Remark).OrderBy(kind => kind.Key)
            .Select(kind => (kind.Key, kind.Count())),
    ];

    public IEnumerable<ImportRow> With(ImportRemark remark) => Rows.Where(row => row.Of(remark) is not null);

    /// <param name="table">The list.</param>
    /// <param name="settings">What its columns mean; fits the table.</param>
    /// <param name="rules">What it is held against.</param>
    /// <param name="known">What becomes of the normalized addresses that are known already.</param>
    /// <param name="questions">What the edition asks; a list of invitations answers nothing.</param>
    public static ImportPlan Make(
        ImportTable table, ImportSettings settings, ImportRules rules, IReadOnlyDictionary<string, ImportFate> known,
        IReadOnlyList<AskedQuestion> questions)
    {
        var reader = new ImportRowReader(settings, rules, known, questions);
        var rows = table.Rows.Select(reader.Read).ToArray();
        foreach (var same in rows.Index().Where(row => row.Item.IsTaken).GroupBy(row => row.Item.Person?.Email).Where(g => g.Count() > 1))
            Settle(rows, [.. same.Select(row => row.Index)], settings, rules);
        return new ImportPlan(rows);
    }

    /// <summary>Of several rows with one address the first counts, unless it was said of a later one that it does.</summary>
    private static void Settle(ImportRow[] rows, int[] same, ImportSettings settings, ImportRules rules)
    {
        foreach (var index in same.Skip(1))
        {
            rows[index] = rows[index] with
            {
                Remarks =
                [
                    .. rows[index].Remarks,
                    ImportDoubts.Answer(ImportRemark.Repeated, settings, rules, rows[index].Number, $"Zeile {rows[same[0]].Number}"),
                ],
            };
        }

        bool Counts(int index) => rows[index].Of(ImportRemark.Repeated) is { Answer: ImportAnswer.TakeOver };
        var counting = same.LastOrDefault(index => Counts(index) && rows[index].Of(ImportRemark.Repeated)!.IsOwn, -1) is var own and >= 0
            ? own
            : same.LastOrDefault(Counts, same[0]);
        foreach (var index in same.Where(index => index != counting))
            rows[index] = rows[index] with { Fate = ImportFate.Repeated };
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
