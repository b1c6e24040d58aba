using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Deletes uploaded lists nobody has taken over in time.</summary>
public sealed class ImportDraftPurge(AppDb db, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var write = await db.BeginWriteAsync(cancellationToken);
        await db.Set<ImportDraft>().Where(draft => draft.ExpiresUtc <= now).ExecuteDeleteAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
    }
}
