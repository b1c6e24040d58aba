using System.Text;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Cryptography;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Puts a letter of the outbox into its envelope. The same letter always becomes the same message, with the same Message-ID.</summary>
public sealed class MimeMessageFactory(IOptions<MailOptions> options, ILinks links)
{
    private const int MaxNameLength = 120;

    private static readonly HeaderId[] SignedHeaders =
    [
        HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.ReplyTo, HeaderId.MimeVersion, HeaderId.ContentType,
    ];

    private readonly MailOptions _options = options.Value;
    private readonly DkimSigner? _signer = options.Value.Dkim?.CreateSigner();
    private readonly string _idDomain = links.Home().IdnHost;

    public string MessageIdOf(Guid mailId) => $"{mailId:N}@{_idDomain}";

    public MimeMessage Pack(OutboxMail mail)
    {
        var message = new MimeMessage
        {
            MessageId = MessageIdOf(mail.Id),
            Date = new DateTimeOffset(mail.QueuedUtc),
            Subject = PlainWords.OneLine(mail.Subject, OutboxMail.MaxSubjectLength),
            Body = mail.Calendar is null ? Alternatives(mail) : WithCalendar(mail, mail.Calendar),
        };
        message.From.Add(Mailbox(_options.FromName, _options.FromAddress));
        message.To.Add(Mailbox(mail.ToName, mail.ToAddress));
        if (_options.ReplyTo is { } replyTo)
            message.ReplyTo.Add(Mailbox(_options.FromName, replyTo));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        message.Headers.Add("Content-Language", "de");
        message.Prepare(EncodingConstraint.SevenBit);
        _signer?.Sign(message, SignedHeaders);
        return message;
    }

    private static MailboxAddress Mailbox(string name, string address) =>
        new(Encoding.UTF8, PlainWords.OneLine(name, MaxNameLength), EmailAddress.TryParse(address, out var mailbox) ? mailbox.Value : address);

    private static Multipart WithCalendar(OutboxMail mail, string calendar) =>
        Bounded(new Multipart("mixed") { Alternatives(mail), Attachment(calendar) }, mail);

    /// <summary>Not random: a repeated letter is the same, byte for byte.</summary>
    private static T Bounded<T>(T multipart, OutboxMail mail)
        where T : Multipart
    {
        multipart.Boundary = $"=-{multipart.ContentType.MediaSubtype}-{mail.Id:N}";
        return multipart;
    }

    private static MultipartAlternative Alternatives(OutboxMail mail)
    {
        var alternatives = new MultipartAlternative { Part("plain", mail.Text), Part("html", mail.Html) };
        if (mail.Calendar is not null)
        {
            var calendar = Part("calendar", mail.Calendar);
            calendar.ContentType.Parameters.Add("method", Method(mail));
            alternatives.Add(calendar);
        }

        return Bounded(alternatives, mail);
    }

    private static TextPart Part(string subtype, string text)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text);
        return part;
    }

    private static MimePart Attachment(string calendar) => new("application", "ics")
    {
        FileName = "einladung.ics",
        ContentTransferEncoding = ContentEncoding.Base64,
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "einladung.ics" },
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar))),
    };

    private static string Method(OutboxMail mail) =>
        (mail.CalendarMethod ?? CalendarMethod.Request).ToString().ToUpperInvariant();
}
