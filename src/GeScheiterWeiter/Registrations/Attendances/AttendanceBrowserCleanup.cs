using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Attendances;

/// <summary>Forgets the day after the evening from how many browsers a personal link was used.</summary>
public sealed class AttendanceBrowserCleanup(AppDb db, Retention retention, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken)
    {
        var limit = clock.GetUtcNow().UtcDateTime - retention.AttendanceBrowsers;
        return db.DeleteInBatchesAsync(
            db.Set<AttendanceBrowser>().Where(browser => browser.LastUtc < limit).OrderBy(browser => browser.LastUtc), cancellationToken);
    }
}
