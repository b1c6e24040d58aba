using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Registrations;

public static class JoinableRegistrations
{
    /// <summary>As <see cref="Edition.MayStillBeJoinedAt"/> says it: those of editions that are neither over nor cancelled.</summary>
    public static IQueryable<Registration> OfJoinableEditions(this IQueryable<Registration> rows, DateTime nowUtc) => rows.Where(
        r => r.Edition.EndUtc > nowUtc
            && (r.Edition.State == EditionState.Announced || r.Edition.State == EditionState.ProgrammeSettled));
}
