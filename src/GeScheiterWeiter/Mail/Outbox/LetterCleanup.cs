using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Takes the words out of old letters: the secrets of links stand in them. That a letter was sent, to whom and when, stays for
/// the history of a registration. Forgets the domains that letters to many have gone to as well.
/// </summary>
public sealed class LetterCleanup(AppDb db, DomainPaces paces, Retention retention, TimeProvider clock) : IScheduledTask
{
    private const int BatchSize = 500;

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await EmptyBatchAsync(cancellationToken) == BatchSize)
        {
        }

        await paces.ForgetRestedAsync(cancellationToken);
    }

    private Task<int> EmptyBatchAsync(CancellationToken cancellationToken) =>
        db.WriteAsync(
            () => LetterErasure.EmptyAsync(
                Old().Where(mail => Old().OrderBy(old => old.QueuedUtc).Select(old => old.Id).Take(BatchSize).Contains(mail.Id)),
                cancellationToken),
            cancellationToken);

    private IQueryable<OutboxMail> Old()
    {
        var limit = clock.GetUtcNow().UtcDateTime - retention.LetterWords;
        return db.Set<OutboxMail>().Where(mail => mail.QueuedUtc < limit && mail.State != OutboxState.Queued
            && mail.State != OutboxState.Held && mail.Text != "");
    }
}
