using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace GeScheiterWeiter.Mail.Runs;

/// <summary>
/// The letters of a run in the outbox. The statements bypass change tracking on purpose: a worker may have a letter in hand at this moment,
/// and such a letter still leaves.
/// </summary>
public sealed class RunMail(AppDb db, OutboxSignal bell)
{
    /// <summary>More in one statement would lock the whole table on SQL Server.</summary>
    private const int BatchSize = 500;

    /// <summary>What has not left yet waits.</summary>
    public Task HoldAsync(Guid runId, CancellationToken cancellationToken) => UpdateAsync(
        Of(runId).Where(mail => mail.State == OutboxState.Queued && mail.LeaseId == null),
        set => set.SetProperty(mail => mail.State, OutboxState.Held), cancellationToken);

    /// <summary>Lets go what waits for those who are still to have it; the others have left the group meanwhile.</summary>
    public async Task ReleaseAsync(Guid runId, IQueryable<Guid> recipients, CancellationToken cancellationToken)
    {
        var held = Of(runId).Where(mail => mail.State == OutboxState.Held);
        await UpdateAsync(
            held.Where(mail => recipients.Any(recipient => recipient == mail.SubjectId)),
            set => set.SetProperty(mail => mail.State, OutboxState.Queued), cancellationToken);
        await UpdateAsync(held, set => set.SetProperty(mail => mail.State, OutboxState.Discarded), cancellationToken);
        db.AfterCommit(bell.Ring);
    }

    public Task DiscardAsync(Guid runId, CancellationToken cancellationToken) => UpdateAsync(
        Of(runId).Where(mail => (mail.State == OutboxState.Queued && mail.LeaseId == null) || mail.State == OutboxState.Held),
        set => set.SetProperty(mail => mail.State, OutboxState.Discarded), cancellationToken);

    public Task<bool> IsWaitingAsync(Guid runId, CancellationToken cancellationToken) => Of(runId)
        .AnyAsync(mail => mail.State == OutboxState.Queued || mail.State == OutboxState.Held, cancellationToken);

    private IQueryable<OutboxMail> Of(Guid runId) => db.Set<OutboxMail>()
        .Where(mail => db.Set<RunLetter>().Any(letter => letter.RunId == runId && letter.MailId == mail.Id));

    private static async Task UpdateAsync(
        IQueryable<OutboxMail> letters, Action<UpdateSettersBuilder<OutboxMail>> change, CancellationToken cancellationToken)
    {
        while (await letters.OrderBy(mail => mail.Id).Take(BatchSize).ExecuteUpdateAsync(change, cancellationToken) == BatchSize)
        {
        }
    }
}
