using System.Globalization;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.Import.Remarks;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>The rows with one kind of remark, a page of them, each with its answers.</summary>
public sealed record RemarkRows(RemarkLine Kind, IReadOnlyList<ImportRow> Rows, int Page, int Pages)
{
    public const int PageSize = 50;

    /// <returns>Null where no row has it any more.</returns>
    public static RemarkRows? Of(ImportPlan plan, ImportSettings settings, ImportRules rules, ImportRemark remark, string page, int number)
    {
        if (RemarkTable.Of(plan, settings, rules, _ => page).Lines.FirstOrDefault(line => line.Remark == remark) is not { } kind)
            return null;
        var pages = (kind.Count + PageSize - 1) / PageSize;
        var shown = Math.Clamp(number, 1, pages);
        return new RemarkRows(kind, [.. plan.With(remark).Skip((shown - 1) * PageSize).Take(PageSize)], shown, pages);
    }

    /// <summary>What holds for a row that has no answer of its own.</summary>
    public string ForAll => RemarkWords.Of(Kind.Remark, Kind.ForAll ?? Kind.Answers[0]);

    public static QueryString QueryOf(int page) => QueryString.Create("seite", page.ToString(CultureInfo.InvariantCulture));

    public ImportAnswer? OwnOf(ImportRow row) => row.Of(Kind.Remark) is { IsOwn: true, Answer: var answer } ? answer : null;
}

/// <summary>Answers for single rows, by their number; empty: as for all.</summary>
public sealed class RemarkRowsForm
{
    public Dictionary<int, string?> Rows { get; set; } = [];

    public ImportSettings Decide(ImportSettings settings, ImportRules rules, ImportRemark remark)
    {
        var possible = ImportAnswers.To(remark, settings, rules);
        return settings with
        {
            Decisions = settings.Decisions.WithRows(
                remark, Rows.ToDictionary(row => row.Key, row => ImportPreviewForm.Answer(row.Value, possible))),
        };
    }
}
