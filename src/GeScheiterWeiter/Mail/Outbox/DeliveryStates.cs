using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

public static class DeliveryStates
{
    /// <summary>A server that is away for a moment is nobody's work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>For a while now our mail server has taken no letter: it is not reached, not to be trusted, or does not let us in.</summary>
    public static Task<bool> IsDeliveryDisturbedAsync(this AppDb db, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var before = nowUtc - Patience;
        return db.Set<OutboxMail>().AnyAsync(
            mail => mail.State == OutboxState.Queued && mail.QueuedUtc < before && mail.LastAnswer != null
                && (mail.LastAnswer.StartsWith(AnswerPrefix.Connect + ":")
                    || mail.LastAnswer.StartsWith(AnswerPrefix.Tls + ":")
                    || mail.LastAnswer.StartsWith(AnswerPrefix.Login + ":")),
            cancellationToken);
    }

    /// <summary>No letter but those to the team about it leaves until somebody resumes.</summary>
    public static Task<bool> IsDeliveryPausedAsync(this AppDb db, CancellationToken cancellationToken) =>
        db.Set<DeliveryState>().AnyAsync(state => state.PausedUtc != null, cancellationToken);
}
