using MimeKit;

namespace GeScheiterWeiter.Web.Development.Mailbox;

public sealed record MailboxLine(string Id, string From, string To, string? ReplyTo, string Subject, DateTimeOffset Date, string MessageId)
{
    public static MailboxLine Of(string id, MimeMessage message) => new(
        id, message.From.ToString(), message.To.ToString(), message.ReplyTo.Count == 0 ? null : message.ReplyTo.ToString(),
        message.Subject ?? "", message.Date, message.MessageId ?? "");
}

public sealed record MailboxLetter(MailboxLine Line, string? Text, IReadOnlyList<MailboxPart> Parts);

public sealed record MailboxPart(string Name, string Type)
{
    public static MailboxPart Of(MimePart part) => new(part.FileName ?? part.ContentType.MimeType, part.ContentType.ToString());
}
