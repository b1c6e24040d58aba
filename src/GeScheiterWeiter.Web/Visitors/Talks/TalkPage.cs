using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Lessons;

namespace GeScheiterWeiter.Web.Visitors.Talks;

/// <summary>A talk with the edition it belongs to, and what else is told there.</summary>
public sealed record TalkPage(Edition Edition, TalkCard Talk, IReadOnlyList<TalkCard> Others, DateTime NowUtc)
{
    /// <summary>See <see cref="EditionPage.Upcoming"/>.</summary>
    public UpcomingEdition? Upcoming { get; init; }

    public EveningFacts Facts => Talk.Facts.Within(Edition.Facts);

    /// <summary>What was kept of it, with names; null where nothing was, or not yet.</summary>
    public NamedLesson? Lesson { get; init; }

    public Admission Admission => Admission.Of(Edition, NowUtc);
}
