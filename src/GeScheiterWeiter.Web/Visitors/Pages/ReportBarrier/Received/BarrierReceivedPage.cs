using GeScheiterWeiter.Barriers;

namespace GeScheiterWeiter.Web.Visitors.Pages.ReportBarrier.Received;

/// <param name="Receipt">Null where the page is loaded anew.</param>
/// <param name="EnforcementBody">Empty where there is none, or nobody has said which.</param>
public sealed record BarrierReceivedPage(BarrierReceipt? Receipt, string EnforcementBody)
{
    public string EnforcementBodyInLine =>
        string.Join(", ", EnforcementBody.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
