using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Smtp;

/// <summary>Nothing is handed to a server that is not the one it says it is.</summary>
public sealed class SmtpTransportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_speaks_tls_from_the_first_byte_is_understood()
    {
        await using var server = new ScriptedSmtpServer { SpeaksTlsAtOnce = true };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Single(server.Letters);
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_gets_neither_password_nor_letter()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:CertificateSha256", null));
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        var mail = await database.OnlyMailAsync();
        Assert.Equal(OutboxState.Queued, mail.State);
        Assert.StartsWith("tls: ", mail.LastAnswer, StringComparison.Ordinal);
        Assert.DoesNotContain(
            server.Commands,
            command => command.StartsWith("AUTH", StringComparison.Ordinal) || command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_without_tls_gets_no_letter()
    {
        await using var server = new ScriptedSmtpServer { OffersStartTls = false };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        Assert.Empty(server.Letters);
        Assert.StartsWith("tls: ", (await database.OnlyMailAsync()).LastAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_the_letter_waits()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:Password", "falsch"));
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.SignInRefused, await database.DeliverAsync(Cancel));

        var mail = await database.OnlyMailAsync();
        Assert.Equal((OutboxState.Queued, 0, TestData.Now), (mail.State, mail.Attempts, mail.NextAttemptUtc));
        Assert.StartsWith("login: 535", mail.LastAnswer, StringComparison.Ordinal);
        Assert.Single(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal));
    }
}
