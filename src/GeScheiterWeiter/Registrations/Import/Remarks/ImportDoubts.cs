namespace GeScheiterWeiter.Registrations.Import.Remarks;

/// <summary>What is unclear about one row, in the order it is asked; once it is left out nothing more is.</summary>
internal sealed class ImportDoubts(ImportSettings settings, ImportRules rules, int row)
{
    private readonly List<ImportRemarkOfRow> _remarks = [];

    public IReadOnlyList<ImportRemarkOfRow> Remarks => _remarks;

    public bool AwaitsApproval => _remarks.Exists(remark => remark.Answer == ImportAnswer.AwaitApproval);

    /// <returns>Whether the row is not left out for it.</returns>
    public bool MayStay(ImportRemark remark, string said = "") => Ask(remark, said) != ImportAnswer.LeaveOut;

    /// <returns>Null: the row is left out.</returns>
    public AttendeeSide? SideOf(string said) =>
        ImportAnswers.SideOf(Ask(said.Length == 0 ? ImportRemark.SideMissing : ImportRemark.SideUnknown, said));

    public bool IsWelcome(AttendeeSide side) =>
        rules.Audience is not { } audience || audience.Welcomes(side) || MayStay(ImportRemark.OutsideAudience);

    /// <param name="date">What the list says; empty for nothing.</param>
    /// <param name="time">The time of that day.</param>
    /// <param name="signedUpUtc">Null: when the list is taken over.</param>
    public bool IsDated(string date, string time, out DateTime? signedUpUtc)
    {
        signedUpUtc = null;
        if (date.Length == 0)
            return true;
        if (ImportMoment.Read(date, time, rules.Zone) is not { } moment)
            return MayStay(ImportRemark.OrderDateUnreadable, $"{date} {time}".Trim());
        if (moment > rules.NowUtc || moment < rules.NowUtc - ImportRules.LongestAgo)
            return MayStay(ImportRemark.OrderDateUnlikely, $"{date} {time}".Trim());
        signedUpUtc = moment;
        return true;
    }

    private ImportAnswer Ask(ImportRemark remark, string said)
    {
        var answer = Answer(remark, settings, rules, row, said);
        _remarks.Add(answer);
        return answer.Answer;
    }

    /// <summary>What was said of the row, else of all of the kind, else what holds where nothing was said.</summary>
    public static ImportRemarkOfRow Answer(ImportRemark remark, ImportSettings settings, ImportRules rules, int row, string said = "")
    {
        var (decision, possible) = (settings.Decisions.Of(remark), ImportAnswers.To(remark, settings, rules));
        if (decision.Rows.TryGetValue(row, out var own) && possible.Contains(own))
            return new ImportRemarkOfRow(remark, own, IsOwn: true, said);
        return new ImportRemarkOfRow(
            remark, decision.ForAll is { } all && possible.Contains(all) ? all : possible[0], IsOwn: false, said);
    }
}
