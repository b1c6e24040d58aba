using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail;

/// <summary>
/// Takes letters back. The statements bypass change tracking on purpose: a letter may be in the hands of the delivery at this
/// moment, and what counts is what stands in the database afterwards.
/// </summary>
public sealed class LetterErasure(AppDb db)
{
    /// <summary>What has not left yet does not leave any more.</summary>
    public Task DiscardQueuedAsync(Guid subjectId, CancellationToken cancellationToken) =>
        About(subjectId).Where(mail => mail.State == OutboxState.Queued)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, OutboxState.Discarded), cancellationToken);

    /// <summary>Removes the person from every letter about them: that there was one stays, to whom and what does not.</summary>
    public async Task ForgetAsync(Guid subjectId, CancellationToken cancellationToken)
    {
        await DiscardQueuedAsync(subjectId, cancellationToken);
        await About(subjectId).ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.ToName, "")
                .SetProperty(mail => mail.ToAddress, "")
                .SetProperty(mail => mail.Subject, "")
                .SetProperty(mail => mail.Text, "")
                .SetProperty(mail => mail.Html, "")
                .SetProperty(mail => mail.Calendar, (string?)null)
                .SetProperty(mail => mail.LastAnswer, (string?)null),
            cancellationToken);
    }

    private IQueryable<OutboxMail> About(Guid subjectId) => db.Set<OutboxMail>().Where(mail => mail.SubjectId == subjectId);
}
