using System.Security.Cryptography;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.OpenSsl;

namespace GeScheiterWeiter.Tests.Mail.Smtp;

public sealed class MimeMessageFactoryTests
{
    private const string Ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    [Fact]
    public void The_envelope_says_who_writes_and_that_a_machine_does()
    {
        var mail = Mail.Post.Letter(name: "Änne Öhler", subject: "Grüße aus Köln");

        var message = Reread(Post().Pack(mail));

        Assert.Equal("\"GeScheiterWeiter\" <post@event.example>", message.From.ToString());
        Assert.Equal(("Änne Öhler", "anna@amt.example"), (message.To.Mailboxes.Single().Name, message.To.Mailboxes.Single().Address));
        Assert.Equal("team@event.example", message.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal("Grüße aus Köln", message.Subject);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.Contains("OOF", message.Headers["X-Auto-Response-Suppress"], StringComparison.Ordinal);
        Assert.Equal($"{mail.Id:N}@www.event.example", message.MessageId);
        Assert.Equal(mail.QueuedUtc, message.Date.UtcDateTime);
        Assert.Equal("Guten Tag,\n\nes geht weiter.\n.\n..zwei Punkte\n", message.TextBody?.ReplaceLineEndings("\n"));
        Assert.Equal(mail.Html, message.HtmlBody);
    }

    [Fact]
    public void The_same_letter_becomes_the_same_message_byte_for_byte()
    {
        var mail = Mail.Post.Letter(calendar: new CalendarPart(CalendarMethod.Request, Ics));

        Assert.Equal(Post().Pack(mail).ToString(), Post().Pack(mail).ToString());
    }

    [Theory]
    [InlineData(CalendarMethod.Request, "REQUEST", "termin.ics")]
    [InlineData(CalendarMethod.Cancel, "CANCEL", "absage.ics")]
    public void A_calendar_entry_travels_beside_the_text_and_as_a_file(CalendarMethod method, string written, string fileName)
    {
        var message = Reread(Post().Pack(Mail.Post.Letter(calendar: new CalendarPart(method, Ics))));

        var mixed = Assert.IsType<Multipart>(message.Body);
        var alternatives = Assert.IsType<MultipartAlternative>(mixed[0]);
        Assert.Equal(["text/plain", "text/html", "text/calendar"], alternatives.Select(part => part.ContentType.MimeType));
        Assert.Equal(written, alternatives[2].ContentType.Parameters["method"]);
        Assert.Equal(Ics, Assert.IsType<TextPart>(alternatives[2]).Text.ReplaceLineEndings("\r\n"));
        var file = Assert.IsType<MimePart>(mixed[1]);
        Assert.Equal((fileName, true), (file.FileName, file.IsAttachment));
    }

    [Theory]
    [InlineData("Anna\r\nBcc: opfer@evil.example")]
    [InlineData("Anna\nSubject: Gewinn\n\nText")]
    [InlineData("Anna\u2028Bcc: opfer@evil.example")]
    [InlineData("Anna\0\u0007\u001b[31m")]
    [InlineData("\"<opfer@evil.example>, \"")]
    [InlineData("opfer@evil.example, Anna")]
    public void Nothing_in_a_name_or_subject_becomes_a_header_or_a_recipient(string hostile)
    {
        var message = Reread(Post().Pack(Mail.Post.Letter(name: hostile, subject: hostile)));

        Assert.Equal("anna@amt.example", Assert.Single(message.To.Mailboxes).Address);
        Assert.Empty(message.Bcc);
        Assert.Empty(message.Cc);
        Assert.Single(message.Headers, header => header.Id == HeaderId.Subject);
        Assert.DoesNotContain(message.Headers, header => header.Id == HeaderId.Bcc);
        Assert.DoesNotContain(message.Subject ?? "", char.IsControl);
        Assert.StartsWith("Guten Tag", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public void A_domain_with_umlauts_is_written_for_every_server()
    {
        var message = Post().Pack(Mail.Post.Letter(to: "anna@münchen.example"));

        Assert.Contains("anna@xn--mnchen-3ya.example", message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_nobody_asked_for_is_ended_by_one_signed_click()
    {
        const string end = "https://www.event.example/einladung/geheim/abbestellen";
        using var key = RSA.Create(2048);
        var post = Post(new DkimOptions { Domain = "event.example", Selector = "brief", PrivateKey = key.ExportRSAPrivateKeyPem() });

        var message = Reread(post.Pack(Mail.Post.Letter(unsubscribe: end)));
        var other = Reread(post.Pack(Mail.Post.Letter()));

        Assert.Equal($"<{end}>", message.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", message.Headers[HeaderId.ListUnsubscribePost]);
        var signature = message.Headers[message.Headers.IndexOf(HeaderId.DkimSignature)];
        Assert.Contains("list-unsubscribe-post", signature.Value, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(other.Headers, header => header.Id is HeaderId.ListUnsubscribe or HeaderId.ListUnsubscribePost);
    }

    [Fact]
    public void A_signature_holds_until_somebody_changes_the_letter()
    {
        using var key = RSA.Create(2048);
        var post = Post(new DkimOptions { Domain = "event.example", Selector = "brief", PrivateKey = key.ExportRSAPrivateKeyPem() });
        var message = Reread(
            post.Pack(Mail.Post.Letter(name: "Änne", subject: "Grüße", calendar: new CalendarPart(CalendarMethod.Request, Ics))));
        var verifier = new DkimVerifier(new OneKey(key.ExportSubjectPublicKeyInfoPem()));
        var signature = message.Headers[message.Headers.IndexOf(HeaderId.DkimSignature)];

        Assert.Contains("s=brief", signature.Value, StringComparison.Ordinal);
        Assert.True(verifier.Verify(message, signature, TestContext.Current.CancellationToken));
        message.Subject = "Grüsse";
        Assert.False(verifier.Verify(message, signature, TestContext.Current.CancellationToken));
    }

    private static MimeMessageFactory Post(DkimOptions? dkim = null) => new(
        Options.Create(new MailOptions { FromAddress = "post@event.example", ReplyTo = "team@event.example", Dkim = dkim }),
        new MessageIds(new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = new Uri("https://www.event.example/unter") }))));

    /// <summary>As the recipient's program reads it.</summary>
    private static MimeMessage Reread(MimeMessage message)
    {
        var wire = new MemoryStream();
        message.WriteTo(wire);
        wire.Position = 0;
        return MimeMessage.Load(wire);
    }

    private sealed class OneKey(string pem) : IDkimPublicKeyLocator
    {
        public AsymmetricKeyParameter LocatePublicKey(
            string methods, string domain, string selector, CancellationToken cancellationToken = default) =>
            (AsymmetricKeyParameter)new PemReader(new StringReader(pem)).ReadObject();

        public Task<AsymmetricKeyParameter> LocatePublicKeyAsync(
            string methods, string domain, string selector, CancellationToken cancellationToken = default) =>
            Task.FromResult(LocatePublicKey(methods, domain, selector, cancellationToken));
    }
}
