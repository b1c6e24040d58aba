namespace GeScheiterWeiter.Registrations.Import.Remarks;

/// <summary>What can be answered to a remark.</summary>
public static class ImportAnswers
{
    /// <returns>The first one holds where nothing was said: it seats and writes to nobody who may not want to come.</returns>
    public static IReadOnlyList<ImportAnswer> To(ImportRemark remark, ImportSettings settings, ImportRules rules) => remark switch
    {
        ImportRemark.OrderCancelled => [ImportAnswer.LeaveOut, ImportAnswer.TakeOver, .. Awaiting(rules)],
        ImportRemark.OrderPending or ImportRemark.OrderUnknown => rules.Audience is null
            ? [ImportAnswer.LeaveOut, ImportAnswer.TakeOver]
            : [ImportAnswer.AwaitApproval, ImportAnswer.TakeOver, ImportAnswer.LeaveOut],
        ImportRemark.OrganisationMissing => [ImportAnswer.LeaveOut, ImportAnswer.TakeOver, .. Awaiting(rules)],
        ImportRemark.SideUnknown => Sides(AttendeeSide.Other),
        ImportRemark.SideMissing => Sides(settings.Side),
        ImportRemark.OutsideAudience => [ImportAnswer.AwaitApproval, ImportAnswer.TakeOver, ImportAnswer.LeaveOut],
        ImportRemark.OrderDateUnreadable or ImportRemark.OrderDateUnlikely => [ImportAnswer.TakeOver, ImportAnswer.LeaveOut],
        ImportRemark.Repeated => [ImportAnswer.LeaveOut, ImportAnswer.TakeOver],
    };

    public static AttendeeSide? SideOf(ImportAnswer answer) => answer switch
    {
        ImportAnswer.AsAdministration => AttendeeSide.Administration,
        ImportAnswer.AsProvider => AttendeeSide.Provider,
        ImportAnswer.AsPartner => AttendeeSide.Partner,
        ImportAnswer.AsOther => AttendeeSide.Other,
        ImportAnswer.LeaveOut or ImportAnswer.TakeOver or ImportAnswer.AwaitApproval => null,
    };

    private static ImportAnswer[] Sides(AttendeeSide first) =>
    [
        As(first), .. Enum.GetValues<AttendeeSide>().Where(side => side != first).Select(As), ImportAnswer.LeaveOut,
    ];

    private static ImportAnswer As(AttendeeSide side) => side switch
    {
        AttendeeSide.Administration => ImportAnswer.AsAdministration,
        AttendeeSide.Provider => ImportAnswer.AsProvider,
        AttendeeSide.Partner => ImportAnswer.AsPartner,
        AttendeeSide.Other => ImportAnswer.AsOther,
    };

    /// <summary>An invitation waits for nobody's word.</summary>
    private static ImportAnswer[] Awaiting(ImportRules rules) => rules.Audience is null ? [] : [ImportAnswer.AwaitApproval];
}
