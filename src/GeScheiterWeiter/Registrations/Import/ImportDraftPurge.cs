using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Deletes uploaded lists nobody has taken over in time.</summary>
public sealed class ImportDraftPurge(AppDb db, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.DeleteInBatchesAsync(
            db.Set<ImportDraft>().Where(draft => draft.ExpiresUtc <= now).OrderBy(draft => draft.ExpiresUtc), cancellationToken);
    }
}
