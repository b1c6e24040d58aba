using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Editions;

/// <summary>The next edition that takes place, for whoever has come to one that is over or cancelled.</summary>
public sealed record UpcomingEdition(string Slug, string Name, DateTime StartUtc, string TimeZoneId)
{
    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);
}

public static class UpcomingEditions
{
    /// <returns>Null: none is ahead.</returns>
    public static Task<UpcomingEdition?> FindUpcomingEditionAsync(this AppDb db, DateTime nowUtc, CancellationToken cancellationToken) =>
        db.Set<Edition>()
            .Where(e => e.EndUtc > nowUtc && (e.State == EditionState.Announced || e.State == EditionState.ProgrammeSettled))
            .OrderBy(e => e.StartUtc)
            .Select(e => new UpcomingEdition(e.Slug, e.Name, e.StartUtc, e.TimeZoneId))
            .FirstOrDefaultAsync(cancellationToken);
}
