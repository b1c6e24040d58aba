using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>An edition as shown in a list.</summary>
public sealed record EditionCard(Edition Edition, DateTime NowUtc)
{
    public Admission Admission => Admission.Of(Edition, NowUtc);

    /// <summary>Of an evening that is over only the day still matters.</summary>
    public string When => Admission.Phase == EditionPhase.Over
        ? GermanTime.Day(Edition.StartUtc, Edition.TimeZone)
        : GermanTime.Span(Edition.StartUtc, Edition.EndUtc, Edition.TimeZone);
}
