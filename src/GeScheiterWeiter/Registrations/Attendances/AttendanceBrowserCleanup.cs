using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Attendances;

/// <summary>Forgets the day after the evening from how many browsers a personal link was used.</summary>
public sealed class AttendanceBrowserCleanup(AppDb db, TimeProvider clock) : IScheduledTask
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken)
    {
        var aDayAgo = clock.GetUtcNow().UtcDateTime - Kept;
        return db.DeleteInBatchesAsync(
            db.Set<AttendanceBrowser>().Where(browser => browser.LastUtc < aDayAgo).OrderBy(browser => browser.LastUtc), cancellationToken);
    }
}
