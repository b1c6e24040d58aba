using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>An edition as shown in a list.</summary>
public sealed record EditionCard(Edition Edition, DateTime NowUtc)
{
    public Admission Admission => Admission.Of(Edition, NowUtc);

    public bool IsCancelled => Edition.State == EditionState.Cancelled;

    /// <summary>Of an evening that is over only the day still matters.</summary>
    public EventTimePart Part => Admission.Phase == EditionPhase.Over ? EventTimePart.Day : EventTimePart.Whole;

    /// <summary>The same without markup, for the feed.</summary>
    public string When => Part == EventTimePart.Day
        ? GermanTime.Day(Edition.StartUtc, Edition.TimeZone)
        : GermanTime.Span(Edition);
}
