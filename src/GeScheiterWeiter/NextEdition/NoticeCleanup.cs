using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.NextEdition.Letters;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.NextEdition;

/// <summary>Forgets addresses nobody has proven, and to whom the one letter went.</summary>
public sealed class NoticeCleanup(
    AppDb db, LetterErasure letterErasure, ErasedTraces traces, Retention retention, AuditLog audit, TimeProvider clock) : IScheduledTask
{
    private const int AtOnce = 200;

    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await db.WriteAsync(() => DeleteUnprovenAsync(cancellationToken), cancellationToken) == AtOnce)
        {
        }

        while (await db.WriteAsync(() => ForgetToldAsync(cancellationToken), cancellationToken) == AtOnce)
        {
        }

        await traces.WipeAsync(cancellationToken);
    }

    private async Task<int> DeleteUnprovenAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        var expired = await db.Set<NoticeRequest>().Where(r => r.ConfirmedUtc == null && r.ExpiresUtc <= now)
            .OrderBy(r => r.ExpiresUtc).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var request in expired)
            audit.Record(Actor.System, "notice.expired", request.Id);
        db.RemoveRange(expired);
        await letterErasure.ForgetAsync([.. expired.Select(request => request.Id)], cancellationToken);
        return expired.Count;
    }

    /// <summary>With the words of that letter goes its address. It is on no list any more.</summary>
    private async Task<int> ForgetToldAsync(CancellationToken cancellationToken)
    {
        var limit = Now - retention.LetterWords;
        var told = await db.Set<OutboxMail>()
            .Where(mail => mail.Kind == nameof(RegistrationOpened) && mail.ToAddress != "" && mail.QueuedUtc < limit
                && mail.State != OutboxState.Queued && mail.State != OutboxState.Held && mail.SubjectId != null)
            .OrderBy(mail => mail.QueuedUtc).Take(AtOnce).Select(mail => mail.SubjectId!.Value).ToListAsync(cancellationToken);
        await letterErasure.ForgetAsync(told, cancellationToken);
        return told.Count;
    }
}
