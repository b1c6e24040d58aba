using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Visitors.Talks;

/// <summary>A talk with the edition it belongs to, and what else is told there.</summary>
public sealed record TalkPage(Edition Edition, TalkCard Talk, IReadOnlyList<TalkCard> Others, DateTime NowUtc)
{
    /// <summary>See <see cref="EditionPage.Upcoming"/>.</summary>
    public UpcomingEdition? Upcoming { get; init; }

    public EveningFacts Facts => Talk.Facts.Within(Edition.Facts);

    public Admission Admission => Admission.Of(Edition, NowUtc);
}
