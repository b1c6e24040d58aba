using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>Letters that one worker holds for itself for a while.</summary>
public sealed class OutboxBatch(Guid leaseId, IReadOnlyList<OutboxMail> letters, DateTime untilUtc)
{
    public Guid LeaseId { get; } = leaseId;

    public IReadOnlyList<OutboxMail> Letters { get; } = letters;

    public DateTime UntilUtc { get; set; } = untilUtc;
}

/// <summary>
/// Who delivers which letter. Every change is one conditional update on the lease itself, not a tracked entity: what
/// another worker or an organizer did meanwhile is never overwritten, and delivery is no act that belongs in the audit log.
/// </summary>
public sealed class OutboxLeases(AppDb db, TimeProvider clock)
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(3);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Leases what is due, most urgent first. Empty when nothing is.</summary>
    public async Task<OutboxBatch> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var (leaseId, now) = (Guid.CreateVersion7(), Now);
            var due = await Due(now).OrderBy(m => m.Priority).ThenBy(m => m.NextAttemptUtc).Select(m => m.Id)
                .Take(BatchSize).ToListAsync(cancellationToken);
            if (due.Count == 0)
                return new OutboxBatch(leaseId, [], now);

            var until = now + Duration;
            var won = await WriteAsync(() => Due(now).Where(m => due.Contains(m.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.LeaseId, leaseId).SetProperty(m => m.LeasedUntilUtc, until), cancellationToken));
            if (won > 0)
                return new OutboxBatch(leaseId, await LettersOf(leaseId, cancellationToken), until);
        }
    }

    /// <summary>Prolongs the lease when it is about to end.</summary>
    /// <returns>Whether the batch is still ours.</returns>
    public async Task<bool> HoldAsync(OutboxBatch batch)
    {
        var now = Now;
        if (batch.UntilUtc - now > RenewBefore)
            return true;
        if (batch.UntilUtc <= now)
            return false;

        var until = now + Duration;
        await WriteAsync(() => Held(batch).ExecuteUpdateAsync(set => set.SetProperty(m => m.LeasedUntilUtc, until)));
        batch.UntilUtc = until;
        return true;
    }

    public Task MarkSentAsync(OutboxBatch batch, List<Guid> ids, DateTime sentUtc) =>
        WriteAsync(() => Held(batch).Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, OutboxState.Sent)
            .SetProperty(m => m.SentUtc, sentUtc)
            .SetProperty(m => m.Attempts, m => m.Attempts + 1)
            .SetProperty(m => m.LastAnswer, (string?)null)
            .SetProperty(m => m.LeaseId, (Guid?)null)
            .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null)));

    public Task GiveUpAsync(OutboxBatch batch, OutboxMail mail, string answer) =>
        WriteAsync(() => Held(batch).Where(m => m.Id == mail.Id).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, OutboxState.GivenUp)
            .SetProperty(m => m.Attempts, m => m.Attempts + 1)
            .SetProperty(m => m.LastAnswer, Kept(answer))
            .SetProperty(m => m.LeaseId, (Guid?)null)
            .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null)));

    /// <summary>Puts a letter back for a later attempt.</summary>
    public Task PostponeAsync(OutboxBatch batch, OutboxMail mail, string answer)
    {
        var next = Now + DeliverySchedule.DelayAfter(mail.Attempts + 1);
        return WriteAsync(() => Held(batch).Where(m => m.Id == mail.Id).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.Attempts, m => m.Attempts + 1)
            .SetProperty(m => m.NextAttemptUtc, next)
            .SetProperty(m => m.LastAnswer, Kept(answer))
            .SetProperty(m => m.LeaseId, (Guid?)null)
            .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null)));
    }

    /// <summary>Gives back what was not tried.</summary>
    public Task ReleaseAsync(OutboxBatch batch) =>
        WriteAsync(() => Held(batch).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.LeaseId, (Guid?)null)
            .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null)));

    private IQueryable<OutboxMail> Due(DateTime now) => db.Set<OutboxMail>().Where(m =>
        m.State == OutboxState.Queued && m.NextAttemptUtc <= now && (m.LeasedUntilUtc == null || m.LeasedUntilUtc < now));

    private IQueryable<OutboxMail> Held(OutboxBatch batch) => db.Set<OutboxMail>().Where(m =>
        m.LeaseId == batch.LeaseId && m.State == OutboxState.Queued);

    private Task<List<OutboxMail>> LettersOf(Guid leaseId, CancellationToken cancellationToken) =>
        db.Set<OutboxMail>().AsNoTracking().Where(m => m.LeaseId == leaseId)
            .OrderBy(m => m.Priority).ThenBy(m => m.NextAttemptUtc).ToListAsync(cancellationToken);

    /// <summary>What has been delivered is written down, whoever stops the delivery.</summary>
    private Task<int> WriteAsync(Func<Task<int>> write) => db.WriteAsync(write, CancellationToken.None);

    private static string Kept(string answer) => PlainWords.OneLine(answer, OutboxMail.MaxAnswerLength);
}
