using CsCheck;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Registrations.Export;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Hosting;
using Ical.Net;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace GeScheiterWeiter.Tests.Common;

/// <summary>Whatever is accepted as an address survives every use there is of one.</summary>
public sealed class EveryAddressTests
{
    private const int Tried = 1_000;

    [Fact]
    public void An_accepted_address_is_the_same_in_every_spelling_of_it()
    {
        var accepted = 0;
        GeneratedAddresses.Any.Sample(
            typed =>
            {
                if (!EmailAddress.TryParse(typed, out var address))
                    return;
                Interlocked.Increment(ref accepted);
                Assert.Equal(
                    (address.Value, address.Normalized),
                    (EmailAddress.Parse(address.Value).Value, EmailAddress.Parse(address.Value).Normalized));
                Assert.Equal(address.Normalized, EmailAddress.Parse(address.Normalized).Normalized);
                Assert.Equal(address, EmailAddress.Parse(address.MailTo.AbsoluteUri));
                Assert.Equal(address, EmailAddress.Parse($"Anna Beispiel <{address.Value}>"));
                Assert.Equal(address, EmailAddress.Parse($"{address.Value}."));
                Assert.Equal(
                    address, EmailAddress.Parse($"\u200b{address.Value.Replace("@", "\u00ad@\u200b", StringComparison.Ordinal)}\u00ad"));
            },
            iter: Tried);

        Assert.InRange(accepted, Tried / 10, Tried);
    }

    [Fact]
    public async Task An_accepted_address_can_be_written_into_a_calendar_an_envelope_a_file_a_log_and_a_page()
    {
        await using var world = await TestDatabase.CreateAsync();
        await using var scope = world.Services.CreateAsyncScope();
        var calendar = scope.ServiceProvider.GetRequiredService<EditionCalendar>();
        var post = scope.ServiceProvider.GetRequiredService<MimeMessageFactory>();
        var edition = TestData.Edition();

        GeneratedAddresses.Any.Sample(
            typed =>
            {
                if (!EmailAddress.TryParse(typed, out var address))
                    return;
                var person = new Recipient("Anna", address);
                var entry = calendar.Request(edition, Guid.NewGuid(), person, person, 1);
                var read = Calendar.Load(entry.Ics)!.Events.Single();
                Assert.Equal(address.MailTo, read.Attendees.Single().Value);
                Assert.Equal(address.MailTo, read.Organizer!.Value);
                Assert.Equal(address.Normalized, SentTo(post, address, entry).Normalized);
                Assert.All(
                    SpreadsheetText.Harmless(address.Value), c => Assert.True(System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
                Assert.DoesNotContain(address.Value, Redaction.Redacted($"to {address.Value} now"), StringComparison.Ordinal);
                var page = FixedPageText.From(FixedPageKind.Imprint, "{{E-Mail}}", new OperatorDetails { Email = address.Value });
                var encoded = address.MailTo.AbsoluteUri
                    .Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
                Assert.Contains($"href=\"{encoded}\"", page.Html, StringComparison.Ordinal);
            },
            iter: Tried,
            threads: 1);
    }

    private static EmailAddress SentTo(MimeMessageFactory post, EmailAddress address, CalendarPart entry)
    {
        using var message = post.Pack(new OutboxMail
        {
            Kind = "Test",
            Priority = LetterPriority.Personal,
            ToName = "Anna",
            ToAddress = address.Value,
            Subject = "Betreff",
            Text = "Text",
            Html = "<p>Text</p>",
            Calendar = entry.Ics,
            CalendarMethod = entry.Method,
            QueuedUtc = TestData.Now,
            NextAttemptUtc = TestData.Now,
        });
        using var wire = new MemoryStream();
        message.WriteTo(new FormatOptions { International = true }, wire);
        wire.Position = 0;
        return EmailAddress.Parse(MimeMessage.Load(wire).To.Mailboxes.Single().Address);
    }
}
