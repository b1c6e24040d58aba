using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.Options;
using MimeKit;

namespace GeScheiterWeiter.Tests.Mail.Bounces;

public sealed class BounceParserTests
{
    private static readonly MessageIds Ids =
        new(new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = TestSettings.BaseUrl })));

    private static readonly Guid Letter = Guid.CreateVersion7();
    private static readonly string MessageId = Ids.Of(Letter);

    public static TheoryData<string, string> Failures => new()
    {
        { Reports.Postfix(MessageId), "5.1.1" },
        { Reports.Postfix(MessageId, status: "5.2.2 (mailbox full)"), "5.2.2" },
        { Reports.Postfix(MessageId, status: "4.4.7"), "4.4.7" },
        { Reports.Postfix(MessageId, action: "Failed", status: "5.0.0"), "5.1.1" },
        { Reports.Exchange(MessageId), "5.1.1" },
        { Reports.Gmail(MessageId), "5.1.2" },
        { Reports.Exim(MessageId), "5.2.2" },
        { Reports.Qmail(MessageId), "5.1.1" },
        { Reports.Qmail(MessageId).Replace("(#5.1.1)", "", StringComparison.Ordinal), "5.1.1" },
        { Reports.Qmail(MessageId).Replace("Sorry, no mailbox here by that name. (#5.1.1)", "Oh.", StringComparison.Ordinal), "5.0.0" },
    };

    public static TheoryData<string> NoFailures => new()
    {
        Reports.Postfix(MessageId, action: "delayed", status: "4.4.1"),
        Reports.Postfix(MessageId, action: "delayed"),
        Reports.Postfix(MessageId, action: "delivered", status: "2.0.0"),
        Reports.Postfix(MessageId, action: "relayed", status: "2.0.0"),
        Reports.Postfix(MessageId, action: "", status: "4.4.1"),
        Reports.EximDelay(MessageId),
        Reports.OutOfOffice(MessageId),
        Reports.OutOfOffice(MessageId).Replace("From: Anna Amt <anna@", "X-Autoreply: yes\nFrom: <postmaster@", StringComparison.Ordinal),
        Reports.ReadReceipt(MessageId),
        Reports.PassedOn(MessageId),
        Reports.Anything(MessageId),
        "",
        "\0\0\0",
        "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n\0: \0\n--x",
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void A_report_of_a_letter_that_will_not_arrive_names_it_and_says_why(string report, string status)
    {
        var bounce = Read(report);

        Assert.Equal((Letter, status), (bounce?.LetterId, bounce?.Status));
        Assert.Contains(Reports.Anna, bounce!.Addresses, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(NoFailures), DisableDiscoveryEnumeration = true)]
    public void What_is_late_or_answers_by_itself_or_comes_from_a_person_is_no_report(string message) => Assert.Null(Read(message));

    [Fact]
    public void A_report_without_one_of_our_letters_is_about_none()
    {
        Assert.Null(Read(Reports.Postfix("20350305.1234@amt.example"))!.LetterId);
        Assert.Null(Read(Reports.Qmail($"{Letter:N}@www.gescheiterweiter.test.evil.example"))!.LetterId);
        Assert.Null(Read(Reports.Postfix($"{Letter:N}@elsewhere.example"))!.LetterId);
    }

    [Fact]
    public void A_report_that_names_two_of_our_letters_is_about_none()
    {
        var other = Ids.Of(Guid.CreateVersion7());
        var report = Reports.Qmail(MessageId).Replace("Subject: Ihr Platz", $"References: <{other}>", StringComparison.Ordinal);

        Assert.Null(Read(report)!.LetterId);
    }

    [Fact]
    public void The_copy_of_a_letter_says_more_than_what_the_report_answers()
    {
        var other = Ids.Of(Guid.CreateVersion7());
        var report = Reports.Exchange(MessageId).Replace($"References: <{MessageId}>", $"References: <{other}>", StringComparison.Ordinal);

        Assert.Equal(Letter, Read(report)!.LetterId);
    }

    [Fact]
    public void An_address_in_the_copy_of_a_letter_is_not_the_one_that_failed() =>
        Assert.Equal(["chefin@anderswo.example"], Read(Reports.Qmail(MessageId, "chefin@anderswo.example"))!.Addresses);

    [Fact]
    public void Where_a_report_breaks_off_what_was_said_before_counts()
    {
        var report = Reports.Exchange(MessageId);
        var beginning = report[..report.IndexOf("To: Anna Amt", StringComparison.Ordinal)];

        Assert.Equal(Letter, Read(beginning)!.LetterId);
    }

    [Fact]
    public void Hostile_messages_are_read_or_refused_and_nothing_else()
    {
        var nested = string.Concat(Enumerable.Range(0, 400).Select(
            level => $"Content-Type: multipart/report; boundary=b{level}\n\n--b{level}\n"));
        var longWords =
            $"From: mailer-daemon@x.example\nSubject: failure\n\n{new string('a', 200_000)} undeliverable {new string('@', 50_000)}";

        Assert.Null(Read(nested));
        Assert.Null(Read(longWords)!.LetterId);
    }

    private static Bounce? Read(string report)
    {
        try
        {
            return new BounceParser(Ids).Read(MimeMessage.Load(new MemoryStream(Reports.Bytes(report))));
        }
        catch (FormatException)
        {
            // What is no message at all is passed by its reader.
            return null;
        }
    }
}
