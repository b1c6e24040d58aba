using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Lessons;

/// <summary>The lessons everybody may read. Whatever shows one to visitors begins here.</summary>
public static class VisibleLessons
{
    public static IQueryable<Lesson> VisibleAt(this IQueryable<Lesson> lessons, DateTime nowUtc) =>
        lessons.WithConsentTo(Artefact.Text).Where(l => l.State == LessonState.Published && l.VisibleFromUtc <= nowUtc
        && (l.Talk.Edition.State == EditionState.Announced || l.Talk.Edition.State == EditionState.ProgrammeSettled)
        && l.Talk.Edition.EndUtc <= nowUtc
        && l.Talk.Speakers.Any());

    /// <summary>Of these, the ones whose speakers all want to be named.</summary>
    public static IQueryable<Lesson> WithNames(this IQueryable<Lesson> lessons) => lessons.WithConsentTo(Artefact.Names);

    /// <summary>Everybody who tells the talk has consented to it.</summary>
    public static IQueryable<Lesson> WithConsentTo(this IQueryable<Lesson> lessons, Artefact artefact) =>
        lessons.Where(l => l.Talk.Speakers.All(s => s.Consents.Any(c => c.Artefact == artefact)));
}
