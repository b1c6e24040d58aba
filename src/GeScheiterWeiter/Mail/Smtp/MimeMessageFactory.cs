using System.Text;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Encodings;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// Puts a letter of the outbox into its envelope. The same letter always becomes the same message, with the same Message-ID.
/// </summary>
public sealed class MimeMessageFactory(IOptions<MailOptions> options, ILinks links)
{
    /// <summary>76 is allowed (RFC 2045 6.7), and MimeKit's encoder goes up to two beyond what it is told.</summary>
    private const int QuotedPrintableLine = 74;

    private static readonly HeaderId[] SignedHeaders =
    [
        HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId,
        HeaderId.ReplyTo, HeaderId.MimeVersion, HeaderId.ContentType,
    ];

    private readonly MailOptions _options = options.Value;
    private readonly DkimSigner? _signer = options.Value.Dkim?.CreateSigner();
    private readonly string _idDomain = links.Home().IdnHost;

    public string MessageIdOf(Guid mailId) => $"{mailId:N}@{_idDomain}";

    /// <exception cref="UnwritableLetterException">There is something in the letter no message can hold.</exception>
    public MimeMessage Pack(OutboxMail mail)
    {
        var message = WriteOrRefuse(mail);
        _signer?.Sign(message, SignedHeaders);
        return message;
    }

    private MimeMessage WriteOrRefuse(OutboxMail mail)
    {
        try
        {
            return Write(mail);
        }
        catch (Exception failure)
        {
            throw new UnwritableLetterException($"{failure.GetType().Name}: {SmtpFailureMapper.CauseOf(failure)}", failure);
        }
    }

    private MimeMessage Write(OutboxMail mail)
    {
        var message = new MimeMessage
        {
            MessageId = MessageIdOf(mail.Id),
            Date = new DateTimeOffset(mail.QueuedUtc),
            Body = mail.Calendar is null ? Alternatives(mail) : WithCalendar(mail, mail.Calendar),
        };
        message.Headers.Replace(MailHeader.Subject(mail.Subject));
        message.Headers.Replace(MailHeader.Mailbox(HeaderId.From, _options.FromName, _options.FromAddress));
        message.Headers.Replace(MailHeader.Mailbox(HeaderId.To, mail.ToName, mail.ToAddress));
        if (_options.ReplyTo is { } replyTo)
            message.Headers.Replace(MailHeader.Mailbox(HeaderId.ReplyTo, _options.FromName, replyTo));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        message.Headers.Add("Content-Language", "de");
        message.Prepare(EncodingConstraint.SevenBit);
        return message;
    }

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

    /// <summary>Encoded here, where the length of lines can be said.</summary>
    private static TextPart Part(string subtype, string text) => new(subtype)
    {
        ContentType = { Charset = "utf-8" },
        ContentTransferEncoding = ContentEncoding.QuotedPrintable,
        Content = new MimeContent(QuotedPrintable(text.ReplaceLineEndings("\n")), ContentEncoding.QuotedPrintable),
    };

    private static MemoryStream QuotedPrintable(string text)
    {
        var encoder = new QuotedPrintableEncoder(QuotedPrintableLine);
        var bytes = Encoding.UTF8.GetBytes(text);
        var encoded = new byte[encoder.EstimateOutputLength(bytes.Length)];
        return new MemoryStream(encoded, 0, encoder.Flush(bytes, 0, bytes.Length, encoded));
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
