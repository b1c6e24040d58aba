namespace GeScheiterWeiter.Registrations.Import.Remarks;

/// <summary>What was said about a kind of remarks.</summary>
/// <param name="ForAll">For each row without an answer of its own; null: nothing was said.</param>
/// <param name="Rows">For single rows, by their number.</param>
public sealed record ImportDecision(ImportAnswer? ForAll, IReadOnlyDictionary<int, ImportAnswer> Rows)
{
    public static readonly ImportDecision None = new(ForAll: null, new Dictionary<int, ImportAnswer>());

    public bool SaysNothing => ForAll is null && Rows.Count == 0;
}

/// <summary>What organizers have decided about what is unclear in a list.</summary>
public sealed record ImportDecisions(IReadOnlyDictionary<ImportRemark, ImportDecision> ByRemark)
{
    public static readonly ImportDecisions None = new(new Dictionary<ImportRemark, ImportDecision>());

    public ImportDecision Of(ImportRemark remark) => ByRemark.GetValueOrDefault(remark, ImportDecision.None);

    public ImportDecisions WithForAll(ImportRemark remark, ImportAnswer? answer) => With(remark, Of(remark) with { ForAll = answer });

    /// <param name="remark">The kind.</param>
    /// <param name="answers">By the row's number; null: as for all.</param>
    public ImportDecisions WithRows(ImportRemark remark, IReadOnlyDictionary<int, ImportAnswer?> answers)
    {
        var rows = new SortedDictionary<int, ImportAnswer>(Of(remark).Rows.ToDictionary());
        foreach (var (row, answer) in answers)
        {
            if (answer is { } said)
                rows[row] = said;
            else
                rows.Remove(row);
        }

        return With(remark, Of(remark) with { Rows = rows });
    }

    /// <summary>In the order of the kinds, so that the same decisions are the same text.</summary>
    private ImportDecisions With(ImportRemark remark, ImportDecision decision)
    {
        var all = new SortedDictionary<ImportRemark, ImportDecision>(ByRemark.ToDictionary()) { [remark] = decision };
        if (decision.SaysNothing)
            all.Remove(remark);
        return new ImportDecisions(all);
    }
}
