using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Barriers;

/// <summary>Forgets reports some time after their answer, and those that were never answered much later.</summary>
public sealed class BarrierReportCleanup(
    AppDb db, LetterErasure letterErasure, ErasedTraces traces, Retention retention, AuditLog audit, TimeProvider clock) : IScheduledTask
{
    private const int AtOnce = 100;

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await db.WriteAsync(() => DeleteSomeAsync(cancellationToken), cancellationToken) == AtOnce)
        {
        }

        await traces.WipeAsync(cancellationToken);
    }

    private async Task<int> DeleteSomeAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (answered, received) = (now - retention.AnsweredBarrierReports, now - retention.BarrierReports);
        var ended = await db.Set<BarrierReport>()
            .Where(r => r.AnsweredUtc <= answered || (r.AnsweredUtc == null && r.ReceivedUtc <= received))
            .OrderBy(r => r.ReceivedUtc).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var report in ended)
            audit.Record(Actor.System, "barrier.expired", report.Id);
        db.RemoveRange(ended);
        await letterErasure.ForgetAsync([.. ended.Select(report => report.Id)], cancellationToken);
        return ended.Count;
    }
}
