using GeScheiterWeiter.Mail;
using MimeKit;

namespace GeScheiterWeiter.Web.Development.Mailbox;

/// <summary>Carries letters no further than the folder of the mailbox.</summary>
public sealed class MailboxCarrier(MailboxFolder folder) : IMailCarrier
{
    public async Task<Handover> CarryAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        await folder.KeepAsync(message, cancellationToken);
        return new Handover(HandoverResult.Accepted, "kept in the mailbox");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
