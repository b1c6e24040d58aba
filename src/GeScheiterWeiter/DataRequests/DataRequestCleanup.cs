using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>
/// Forgets who has asked, with whom we wrote: when the link's time is over, and after an erasure as soon as its receipt has left.
/// </summary>
public sealed class DataRequestCleanup(AppDb db, LetterErasure letters, ErasedTraces traces, TimeProvider clock) : IScheduledTask
{
    private const int AtOnce = 200;

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await Over().AnyAsync(cancellationToken))
            return;

        while (await db.WriteAsync(() => ForgetAsync(cancellationToken), cancellationToken) == AtOnce)
        {
        }

        await traces.WipeAsync(cancellationToken);
    }

    private async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var some = await Over().OrderBy(r => r.Id).Take(AtOnce).ToListAsync(cancellationToken);
        await letters.ForgetAsync([.. some.Select(request => request.Id)], cancellationToken);
        db.RemoveRange(some);
        return some.Count;
    }

    private IQueryable<DataRequest> Over()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Set<DataRequest>().Where(r => r.ExpiresUtc <= now
            || (r.ErasedUtc != null && !db.Set<OutboxMail>().Any(mail => mail.SubjectId == r.Id
                && (mail.State == OutboxState.Queued || mail.State == OutboxState.Held))));
    }
}
