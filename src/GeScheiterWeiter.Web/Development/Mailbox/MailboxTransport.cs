using GeScheiterWeiter.Mail.Smtp;
using MimeKit;

namespace GeScheiterWeiter.Web.Development.Mailbox;

/// <summary>Carries letters no further than the folder of the mailbox.</summary>
public sealed class MailboxTransport(MailboxFolder folder) : IMailTransport
{
    public async Task<DeliveryAttempt> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        await folder.KeepAsync(message, cancellationToken);
        return new DeliveryAttempt(DeliveryAttemptResult.Accepted, "kept in the mailbox");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
