using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>
/// Deletes what has ended by itself: sessions, devices, counters of attempts, links to accounts. The statements bypass change
/// tracking: none of it is an act of somebody, and the audit log has its own trace of each beginning.
/// </summary>
public sealed class SignInCleanup(AppDb db, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await DeleteAsync(
            db.Set<OrganizerSession>().Where(s => s.ExpiresUtc <= now || s.Stamp != s.Organizer.SecurityStamp), cancellationToken);
        await DeleteAsync(db.Set<KnownDevice>().Where(d => d.ExpiresUtc <= now), cancellationToken);
        await DeleteAsync(db.Set<SignInThrottle>().Where(t => t.EndsUtc <= now), cancellationToken);
        await DeleteAsync(db.Set<OrganizerToken>().Where(t => t.ExpiresUtc <= now), cancellationToken);
    }

    private Task<int> DeleteAsync<T>(IQueryable<T> ended, CancellationToken cancellationToken)
        where T : class => db.WriteAsync(() => ended.ExecuteDeleteAsync(cancellationToken), cancellationToken);
}
