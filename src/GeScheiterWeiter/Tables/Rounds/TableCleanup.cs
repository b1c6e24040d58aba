using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tables.Rounds;

/// <summary>Forgets the day after the evening who was there for the tables, and who sat with whom.</summary>
public sealed class TableCleanup(AppDb db, Retention retention, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var limit = now - retention.Tables;
        var over = db.Set<Edition>().Where(e => e.EndUtc < limit).Select(e => e.Id).Except(db.HeldAt(now));
        await db.DeleteInBatchesAsync(
            db.Set<TablePlace>().Where(p => over.Contains(p.EditionId)).OrderBy(p => p.RegistrationId).ThenBy(p => p.Round),
            cancellationToken);
        await db.DeleteInBatchesAsync(
            db.Set<TableParticipation>().Where(p => over.Contains(p.EditionId)).OrderBy(p => p.RegistrationId), cancellationToken);
    }
}
