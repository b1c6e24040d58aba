using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

/// <summary>
/// Whose letter of an order was taken back stands where they stood before it, and may be written to again. The statements bypass change
/// tracking on purpose: they may be thousands, and the order has its own entry in the log.
/// </summary>
public sealed class TakenBackLetters(AppDb db)
{
    /// <summary>More in one statement would lock the whole table on SQL Server.</summary>
    private const int AtOnce = 500;

    /// <summary>Call it inside a transaction.</summary>
    public async Task FollowAsync(InvitationOrder order, CancellationToken cancellationToken)
    {
        var run = order.RunId;
        var discarded = db.Set<OutboxMail>().Where(mail => mail.State == OutboxState.Discarded);
        var people = await db.Set<RunLetter>()
            .Where(letter => letter.RunId == run && discarded.Any(mail => mail.Id == letter.MailId))
            .Select(letter => letter.SubjectId).ToListAsync(cancellationToken);
        foreach (var some in people.Chunk(AtOnce))
        {
            var invitations = db.Set<Invitation>().Where(i => some.Contains(i.Id));
            await invitations.Where(i => i.State == InvitationState.Queued && discarded.Any(mail => mail.Id == i.LetterId))
                .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, InvitationState.Drafted), cancellationToken);
            await invitations.ExecuteUpdateAsync(
                set => set.SetProperty(
                    i => i.LastLetterUtc,
                    i => db.Set<OutboxMail>().Where(mail => mail.SubjectId == i.Id && mail.State != OutboxState.Discarded)
                        .Max(mail => (DateTime?)mail.QueuedUtc)),
                cancellationToken);
        }
    }
}
