using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

public enum LetterChange
{
    Done,

    /// <summary>It is being delivered at this moment, has come too far for this, or its words have been deleted.</summary>
    TooLate,
}

/// <summary>
/// What organizers do with letters. Each change is one conditional update, so that it never collides with a worker that
/// has the letter in hand, and stands in the audit log in the same transaction.
/// </summary>
public sealed class OutboxDesk(AppDb db, AuditLog audit, OutboxSignal bell, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Tries a letter again at once, with fresh patience. Null: there is no such letter.</summary>
    public Task<LetterChange?> RetryAsync(Guid mailId, Actor actor, CancellationToken cancellationToken)
    {
        var now = Now;
        return ChangeAsync(
            mailId, actor, "letter.retried", letters => letters.Where(m => m.State != OutboxState.Sent && m.Text != "").ExecuteUpdateAsync(
            set => set
                .SetProperty(m => m.State, OutboxState.Queued)
                .SetProperty(m => m.Attempts, 0)
                .SetProperty(m => m.NextAttemptUtc, now),
            cancellationToken), cancellationToken);
    }

    /// <summary>Takes back a letter that has not left. Null: there is no such letter.</summary>
    public Task<LetterChange?> DiscardAsync(Guid mailId, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            mailId, actor, "letter.discarded",
            letters => letters.Where(m => m.State == OutboxState.Queued || m.State == OutboxState.Held || m.State == OutboxState.GivenUp)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OutboxState.Discarded), cancellationToken),
            cancellationToken);

    /// <summary>Sends the same words to the same person once more, as a letter of its own. Null: there is no such letter.</summary>
    public async Task<LetterChange?> CopyAsync(Guid mailId, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<OutboxMail>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == mailId, cancellationToken) is not { } mail)
            return null;
        // Without its links a copy would lead nowhere; the registration's own page sends a new letter.
        if (mail.Text.Length == 0 || SentLinkCleanup.IsBlank(mail))
            return LetterChange.TooLate;

        var copy = mail.CopyFor(Now);
        db.Add(copy);
        db.AfterCommit(bell.Ring);
        audit.Record(actor, "letter.copied", mail.Id, details: new { Copy = copy.Id });
        await db.SaveChangesAsync(cancellationToken);
        return LetterChange.Done;
    }

    private Task<LetterChange?> ChangeAsync(
        Guid mailId, Actor actor, string action, Func<IQueryable<OutboxMail>, Task<int>> change, CancellationToken cancellationToken)
    {
        var now = Now;
        return db.WriteAsync<LetterChange?>(
            async () =>
            {
                if (!await db.Set<OutboxMail>().AnyAsync(m => m.Id == mailId, cancellationToken))
                    return null;
                if (await change(
                    db.Set<OutboxMail>().Where(m => m.Id == mailId && (m.LeasedUntilUtc == null || m.LeasedUntilUtc < now))) == 0)
                    return LetterChange.TooLate;

                db.AfterCommit(bell.Ring);
                audit.Record(actor, action, mailId);
                return LetterChange.Done;
            },
            static outcome => outcome == LetterChange.Done,
            cancellationToken);
    }
}
