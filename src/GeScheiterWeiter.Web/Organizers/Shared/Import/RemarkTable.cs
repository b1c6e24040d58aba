using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.Import.Remarks;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>The kinds of remarks of a list, each with its answers.</summary>
public sealed record RemarkTable(IReadOnlyList<RemarkLine> Lines)
{
    /// <param name="plan">What would become of the list.</param>
    /// <param name="settings">What was decided so far.</param>
    /// <param name="rules">What it is held against.</param>
    /// <param name="pageOf">Where the rows of a kind are looked through.</param>
    public static RemarkTable Of(ImportPlan plan, ImportSettings settings, ImportRules rules, Func<ImportRemark, string> pageOf) => new(
    [
        .. plan.Remarks.Select(kind => new RemarkLine(
            kind.Remark, kind.Count, ImportAnswers.To(kind.Remark, settings, rules), settings.Decisions.Of(kind.Remark).ForAll,
            plan.With(kind.Remark).Count(row => row.Of(kind.Remark) is { IsOwn: true }), pageOf(kind.Remark))),
    ]);
}

/// <param name="Remark">The kind.</param>
/// <param name="Count">How many rows have it.</param>
/// <param name="Answers">The first one holds where nothing was said.</param>
/// <param name="ForAll">What was said of all; null for nothing.</param>
/// <param name="Own">How many rows have an answer of their own.</param>
/// <param name="Page">Where its rows are looked through.</param>
public sealed record RemarkLine(
    ImportRemark Remark, int Count, IReadOnlyList<ImportAnswer> Answers, ImportAnswer? ForAll, int Own, string Page)
{
    public string Undecided => RemarkWords.Of(Remark, Answers[0]);
}

/// <summary>What is decided below a preview.</summary>
/// <param name="Remarks">What there is to decide.</param>
/// <param name="Seen">The <see cref="ImportSettings.Mark"/> of what is shown.</param>
/// <param name="TakeOver">What taking the list over is called; null where nobody would come of it.</param>
public sealed record ImportDecisionsPart(RemarkTable Remarks, string Seen, string? TakeOver);
