using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>What is the server's fault, or our settings', costs no letter its patience.</summary>
public sealed class AwayServerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Away => new()
    {
        { "GREETING", "554 5.3.2 no service here", "connect: 554 5.3.2 no service here" },
        { "GREETING", "421 4.7.0 too many connections", "connect: 421 4.7.0 too many connections" },
        { "EHLO", "421 4.3.2 shutting down", "connect: 421 4.3.2 shutting down" },
        { "STARTTLS", "454 4.7.0 TLS not available", "tls: 454 4.7.0 TLS not available" },
        { "AUTH", "454 4.7.0 temporary authentication failure", "login: 454" },
        { "MAIL", "553 5.7.1 not your address", "553 5.7.1 not your address" },
        { "MAIL", "451 4.3.0 queue file write error", "451 4.3.0 queue file write error" },
        { "RCPT", "452 4.3.1 insufficient system storage", "452 4.3.1 insufficient system storage" },
        { "END OF DATA", "421 4.3.2 shutting down", "421 4.3.2 shutting down" },
        { "MAIL", "530 5.7.0 must sign in first", "login: " },
    };

    [Theory]
    [MemberData(nameof(Away))]
    public async Task A_server_that_takes_nothing_at_all_changes_neither_attempts_nor_the_next_one(string at, string answer, string because)
    {
        var log = new LogLines();
        await using var server = new ScriptedSmtpServer
        {
            Credentials = ("post", "geheim"),
            Script = command => command.StartsWith(at, StringComparison.Ordinal) ? answer : null,
        };
        await using var database = await Post.DatabaseAsync(server, services => services.AddLogging(logging => logging.AddProvider(log)));
        await database.ArrangeAsync(Post.Letter());

        for (var round = 0; round < 20; round++)
        {
            Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));
            database.Clock.Advance(TimeSpan.FromHours(3));
        }

        var mail = await database.OnlyMailAsync();
        Assert.Equal((OutboxState.Queued, 0, TestData.Now, null), (mail.State, mail.Attempts, mail.NextAttemptUtc, mail.LeaseId));
        Assert.StartsWith(because, mail.LastAnswer, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.Contains(because, StringComparison.Ordinal));

        server.Script = _ => null;
        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));
    }

    [Theory]
    [InlineData("PLAIN LOGIN")]
    [InlineData("LOGIN")]
    [InlineData("CRAM-MD5 LOGIN PLAIN")]
    public async Task One_kind_of_sign_in_is_tried_and_no_second(string kinds)
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim"), SignInKinds = kinds };
        await using var wrong = await Post.DatabaseAsync(server, settings: ("Mail:Password", "falsch"));
        await wrong.ArrangeAsync(Post.Letter(), Post.Letter());
        Assert.Equal(DeliveryOutcome.SignInRefused, await wrong.DeliverAsync(Cancel));
        Assert.Single(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal));

        await using var right = await Post.DatabaseAsync(server);
        await right.ArrangeAsync(Post.Letter());
        Assert.Equal(DeliveryOutcome.Delivered, await right.DeliverAsync(Cancel));
    }

    [Fact]
    public async Task A_server_that_offers_no_sign_in_we_know_is_told_from_one_that_refuses_us()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim"), SignInKinds = "XOAUTH2" };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        Assert.Equal("login: the server offers only XOAUTH2", (await database.OnlyMailAsync()).LastAnswer);
    }

    [Fact]
    public async Task The_cause_of_a_failed_handshake_is_not_cut_off()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:CertificateSha256", null));
        await database.ArrangeAsync(Post.Letter());

        await database.DeliverAsync(Cancel);

        Assert.Contains("UntrustedRoot", (await database.OnlyMailAsync()).LastAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_refused_sign_in_the_pause_grows_beyond_any_lockout()
    {
        var backoff = new DeliveryBackoff();

        Assert.Equal(
            [1, 2, 4, 8, 16, 30, 30], Enumerable.Range(0, 7).Select(_ => backoff.NextAfter(DeliveryOutcome.SignInRefused).TotalMinutes));
        backoff.Reset();
        Assert.Equal(
            [5, 10, 20, 40, 60, 60], Enumerable.Range(0, 6).Select(_ => backoff.NextAfter(DeliveryOutcome.ServerAway).TotalSeconds));
    }

    [Theory]
    [InlineData("552 5.3.4 message too big")]
    [InlineData("552 message size exceeds fixed limit")]
    [InlineData("550 5.6.7 non-ASCII addresses not permitted")]
    public async Task What_is_wrong_with_one_letter_is_not_the_servers_fault_even_at_the_sender(string answer)
    {
        var calls = 0;
        await using var server = new ScriptedSmtpServer
        {
            Script = command => command.StartsWith("MAIL", StringComparison.Ordinal) && ++calls == 1 ? answer : null,
        };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(LetterPriority.Confirmation, subject: "groß"), Post.Letter(subject: "danach"));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        var mails = await database.AllAsync<OutboxMail>();
        Assert.Equal(
            (OutboxState.GivenUp, answer),
            mails.Where(mail => mail.Subject == "groß").Select(mail => (mail.State, mail.LastAnswer)).Single());
        Assert.Equal(OutboxState.Sent, mails.Single(mail => mail.Subject == "danach").State);
    }
}
