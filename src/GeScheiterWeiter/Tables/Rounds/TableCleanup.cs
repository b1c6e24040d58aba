using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tables.Rounds;

/// <summary>Forgets the day after the evening who was there for the tables, and who sat with whom.</summary>
public sealed class TableCleanup(AppDb db, TimeProvider clock) : IScheduledTask
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var aDayAgo = clock.GetUtcNow().UtcDateTime - Kept;
        var over = db.Set<Edition>().Where(e => e.EndUtc < aDayAgo).Select(e => e.Id);
        await db.DeleteInBatchesAsync(
            db.Set<TablePlace>().Where(p => over.Contains(p.EditionId)).OrderBy(p => p.RegistrationId).ThenBy(p => p.Round),
            cancellationToken);
        await db.DeleteInBatchesAsync(
            db.Set<TableParticipation>().Where(p => over.Contains(p.EditionId)).OrderBy(p => p.RegistrationId), cancellationToken);
    }
}
