using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Takes letters back. The statements bypass change tracking on purpose: a letter may be in the hands of the delivery at this
/// moment, and what counts is what stands in the database afterwards.
/// </summary>
public sealed class LetterErasure(AppDb db)
{
    /// <summary>What has not left yet does not leave any more.</summary>
    public Task DiscardQueuedAsync(Guid subjectId, CancellationToken cancellationToken) =>
        DiscardQueuedAsync([subjectId], cancellationToken);

    /// <inheritdoc cref="DiscardQueuedAsync(Guid, CancellationToken)"/>
    public Task DiscardQueuedAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken) => DiscardQueuedAsync(
        db.Set<OutboxMail>().Where(mail => mail.SubjectId != null && subjectIds.Contains(mail.SubjectId.Value)), cancellationToken);

    /// <summary>
    /// Removes the person from every letter about them, and from every run: that there was a letter stays, to whom and what does not.
    /// </summary>
    public Task ForgetAsync(Guid subjectId, CancellationToken cancellationToken) => ForgetAsync([subjectId], cancellationToken);

    public async Task ForgetAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken)
    {
        var letters = db.Set<OutboxMail>().Where(mail => mail.SubjectId != null && subjectIds.Contains(mail.SubjectId.Value));
        await ForgetAsync(letters, cancellationToken);
        await db.Set<RunLetter>().Where(letter => subjectIds.Contains(letter.SubjectId))
            .OrderBy(letter => letter.RunId).ThenBy(letter => letter.SubjectId).ExecuteDeleteInBatchesAsync(cancellationToken);
    }

    /// <summary>The same for letters that are found by something else than whom they are about.</summary>
    public static async Task ForgetAsync(IQueryable<OutboxMail> letters, CancellationToken cancellationToken)
    {
        await DiscardQueuedAsync(letters, cancellationToken);
        await EmptyAsync(letters, cancellationToken);
        await letters.ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.ToName, "")
                .SetProperty(mail => mail.ToAddress, "")
                .SetProperty(mail => mail.BroadcastDomain, (string?)null)
                .SetProperty(mail => mail.Subject, "")
                .SetProperty(mail => mail.SearchText, "")
                .SetProperty(mail => mail.LastAnswer, (string?)null)
                .SetProperty(mail => mail.ReturnedUtc, (DateTime?)null)
                .SetProperty(mail => mail.ReturnStatus, (string?)null),
            cancellationToken);
    }

    /// <summary>Takes the words out of some letters, because of whom they tell; one that waits does not leave.</summary>
    public async Task ForgetWordsAsync(IReadOnlyCollection<Guid> letterIds, CancellationToken cancellationToken)
    {
        var letters = db.Set<OutboxMail>().Where(mail => letterIds.Contains(mail.Id));
        await DiscardQueuedAsync(letters, cancellationToken);
        await EmptyAsync(letters, cancellationToken);
    }

    /// <summary>Takes the words out of letters, with the links that stand in them.</summary>
    public static Task<int> EmptyAsync(IQueryable<OutboxMail> letters, CancellationToken cancellationToken) =>
        letters.ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.Text, "")
                .SetProperty(mail => mail.Html, "")
                .SetProperty(mail => mail.Calendar, (string?)null)
                .SetProperty(mail => mail.OneClickUnsubscribe, (string?)null),
            cancellationToken);

    private static Task<int> DiscardQueuedAsync(IQueryable<OutboxMail> letters, CancellationToken cancellationToken) =>
        letters.Where(mail => mail.State == OutboxState.Queued || mail.State == OutboxState.Held)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, OutboxState.Discarded), cancellationToken);
}
