using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.Options;
using MimeKit;

namespace GeScheiterWeiter.Tests.Mail.Smtp;

/// <summary>What is written on the wire, in bytes: lines and encoded words have the lengths RFC 2045, 2047 and 5322 allow.</summary>
public sealed partial class MessageLineTests
{
    private const string Address = "person.mit.langem.namen@sub.domain.beispiel-verwaltung.example";

    private static readonly string[] Vocabulary =
    [
        "Überschwänglich", "Grüße", "aus", "Köln", "für", "Jürgen-Größenwahn", "a", "\"zitiert\"",
        "Straße", "(BMI)", "😀", "=?x?=", "Bürger:innen", "\\", "Łódź", "日本語", ".",
        "Verwaltungsdigitalisierungsbeschleunigungsgesetzänderungsverordnung",
        "Verwaltungsdigitalisierungsbeschleunigungsgesetzesverordnungsermaechtigungsgrundlage",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Vocabulary.Length - 1].Array[0, 40]
        .Select(picks => string.Join(' ', picks.Select(pick => Vocabulary[pick])));

    private static readonly MimeMessageFactory Factory = new(
        Options.Create(new MailOptions
        {
            FromName = "Veranstaltungsbüro »GeScheiterWeiter« für Verwaltung und Anbieter",
            FromAddress = "post@event.example",
            ReplyTo = "team@event.example",
        }),
        new MessageIds(new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = new Uri("https://www.event.example") }))));

    [Fact]
    public void No_line_and_no_encoded_word_is_longer_than_allowed_whatever_people_are_called() =>
        Gen.Select(Words, Words, Words).Sample(
            (subject, name, body) =>
            {
                var text = string.Join('\n', body, subject + "\t", " " + name + " ", body + body + body);
                var wire = Written(subject, name, text);

                var (head, rest) = (wire[..wire.IndexOf("\r\n\r\n", StringComparison.Ordinal)], wire.Split("\r\n"));
                Assert.All(EncodedWord().Matches(head), word => Assert.InRange(word.Length, 1, 75));
                Assert.All(
                    head.Split("\r\n").Where(line => line.Contains("=?", StringComparison.Ordinal)),
                    line => Assert.InRange(line.Length, 1, 76));
                Assert.All(rest, line => Assert.InRange(line.Length, 0, 78));
                var body7 = wire[head.Length..];
                Assert.All(QuotedPrintableLines(body7), line => Assert.InRange(line.Length, 0, 76));

                var read = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(wire)));
                Assert.Equal(TypedText.Line(subject, OutboxMail.MaxSubjectLength), read.Subject ?? "");
                Assert.Equal(TypedText.Line(name, 120), read.To.Mailboxes.Single().Name ?? "");
                Assert.Equal(Address, read.To.Mailboxes.Single().Address);
                Assert.Equal(text, (read.TextBody ?? "").ReplaceLineEndings("\n"));
            },
            iter: 300);

    [Fact]
    public void Short_plain_words_stay_as_they_are()
    {
        var wire = Written("Ihr Platz ist sicher", "Anna Amt", "Guten Tag");

        Assert.Contains("\r\nSubject: Ihr Platz ist sicher\r\n", wire, StringComparison.Ordinal);
        Assert.Contains($"\r\nTo: \"Anna Amt\"\r\n <{Address}>\r\n", wire, StringComparison.Ordinal);
    }

    private static string Written(string subject, string name, string text)
    {
        var letter = new OutboxMail
        {
            Kind = "Test",
            Priority = LetterPriority.Personal,
            ToName = name,
            ToAddress = Address,
            Subject = subject,
            Text = text,
            Html = text,
            Calendar = text,
            QueuedUtc = TestData.Now,
            NextAttemptUtc = TestData.Now,
        };
        using var message = Factory.Pack(letter);
        var wire = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, wire);
        return Encoding.Latin1.GetString(wire.ToArray());
    }

    private static IEnumerable<string> QuotedPrintableLines(string body) =>
        body.Split("\r\n--").Where(part => part.Contains("quoted-printable", StringComparison.Ordinal))
            .SelectMany(part => part.Split("\r\n\r\n").Skip(1)).SelectMany(part => part.Split("\r\n"));

    [GeneratedRegex(@"=\?[^?\s]+\?[bqBQ]\?[^?\s]*\?=")]
    private static partial Regex EncodedWord();
}
