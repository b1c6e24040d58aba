using System.Text;
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
public sealed class MimeMessageFactory(IOptions<MailOptions> options, MessageIds ids)
{
    /// <summary>76 is allowed (RFC 2045 6.7), and MimeKit's encoder goes up to two beyond what it is told.</summary>
    private const int QuotedPrintableLine = 74;

    private static readonly HeaderId[] SignedHeaders =
    [
        HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId,
        HeaderId.ReplyTo, HeaderId.MimeVersion, HeaderId.ContentType,
    ];

    /// <summary>Mail programs offer one click only where these are signed as well (RFC 8058 4).</summary>
    private static readonly HeaderId[] SignedHeadersToMany = [.. SignedHeaders, HeaderId.ListUnsubscribe, HeaderId.ListUnsubscribePost];

    private readonly MailOptions _options = options.Value;
    private readonly DkimSigner? _signer = options.Value.Dkim?.CreateSigner();

    /// <exception cref="UnwritableLetterException">There is something in the letter no message can hold.</exception>
    public MimeMessage Pack(OutboxMail mail)
    {
        var message = WriteOrRefuse(mail);
        _signer?.Sign(message, mail.OneClickUnsubscribe is null ? SignedHeaders : SignedHeadersToMany);
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
            MessageId = ids.Of(mail.Id),
            Date = new DateTimeOffset(mail.QueuedUtc),
            Body = mail.Calendar is null ? Alternatives(mail) : WithCalendar(mail, mail.Calendar),
        };
        message.Headers.Replace(MailHeader.Subject(mail.Subject));
        message.Headers.Replace(MailHeader.Mailbox(HeaderId.From, _options.FromName, _options.FromAddress));
        message.Headers.Replace(MailHeader.Mailbox(HeaderId.To, mail.ToName, mail.ToAddress));
        if ((mail.ReplyTo ?? _options.ReplyTo) is { } replyTo)
            message.Headers.Replace(MailHeader.Mailbox(HeaderId.ReplyTo, _options.FromName, replyTo));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        message.Headers.Add("Content-Language", "de");
        if (mail.OneClickUnsubscribe is { } unsubscribe)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        message.Prepare(EncodingConstraint.SevenBit);
        return message;
    }

    private static Multipart WithCalendar(OutboxMail mail, string calendar) =>
        Bounded(new Multipart("mixed") { Alternatives(mail), Attachment(FileNameOf(MethodOf(mail)), calendar) }, mail);

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

    private static MimePart Attachment(string fileName, string calendar) => new("application", "ics")
    {
        FileName = fileName,
        ContentTransferEncoding = ContentEncoding.Base64,
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = fileName },
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar))),
    };

    private static string FileNameOf(CalendarMethod method) => method == CalendarMethod.Cancel ? "absage.ics" : "termin.ics";

    private static string Method(OutboxMail mail) => MethodOf(mail).ToString().ToUpperInvariant();

    private static CalendarMethod MethodOf(OutboxMail mail) => mail.CalendarMethod ?? CalendarMethod.Request;
}
