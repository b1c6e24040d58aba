using System.Net;
using System.Net.Sockets;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Smtp;

public sealed class MailCheckTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_step_succeeds_and_no_letter_is_sent()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };

        var lines = await CheckAsync(server);

        Assert.All(lines, line => Assert.Equal(MailCheckResult.Good, line.Result));
        Assert.Equal(Enum.GetValues<MailCheckStep>(), lines.Select(line => line.Step));
        Assert.Contains("scripted.test", LineOf(lines, MailCheckStep.Encryption).Detail, StringComparison.Ordinal);
        Assert.Equal("220 scripted.test ESMTP", LineOf(lines, MailCheckStep.Greeting).Detail);
        Assert.Equal(ScriptedSmtpServer.CertificateSha256, LineOf(lines, MailCheckStep.Encryption).CertificateSha256);
        Assert.Contains("RSET", server.Commands);
        Assert.DoesNotContain("DATA", server.Commands);
    }

    [Fact]
    public async Task A_name_without_an_address_ends_it()
    {
        await using var server = new ScriptedSmtpServer();

        var lines = await CheckAsync(server, ("Mail:Host", "nirgends.invalid"));

        AssertFails(lines, MailCheckStep.Name, MailCheckCause.NoSuchName);
    }

    [Fact]
    public async Task A_port_nobody_listens_on_ends_it()
    {
        await using var server = new ScriptedSmtpServer();
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        AssertFails(await CheckAsync(server, ("Mail:Port", $"{port}")), MailCheckStep.Connection, MailCheckCause.NobodyListens);
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_described()
    {
        await using var server = new ScriptedSmtpServer();

        var lines = await CheckAsync(server, ("Mail:CertificateSha256", null));

        AssertFails(lines, MailCheckStep.Encryption, MailCheckCause.CertificateUntrusted);
        var line = LineOf(lines, MailCheckStep.Encryption);
        Assert.Contains("scripted.test", line.Detail, StringComparison.Ordinal);
        Assert.Contains("RemoteCertificateChainErrors", line.Detail, StringComparison.Ordinal);
        Assert.Equal(ScriptedSmtpServer.CertificateSha256, line.CertificateSha256);
        Assert.All(
            await CheckAsync(server, ("Mail:CertificateSha256", line.CertificateSha256)),
            each => Assert.NotEqual(MailCheckResult.Failed, each.Result));
    }

    [Fact]
    public async Task A_server_without_tls_fails_at_the_encryption()
    {
        await using var server = new ScriptedSmtpServer { OffersStartTls = false };

        AssertFails(await CheckAsync(server), MailCheckStep.Encryption, MailCheckCause.NotOffered);
    }

    [Fact]
    public async Task A_wrong_password_fails_at_the_sign_in()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };

        AssertFails(await CheckAsync(server, ("Mail:Password", "falsch")), MailCheckStep.SignIn, MailCheckCause.Refused);
    }

    [Fact]
    public async Task A_sender_who_may_not_send_fails_at_the_end_with_the_servers_words()
    {
        await using var server = new ScriptedSmtpServer
        {
            Script = command => command.StartsWith("MAIL", StringComparison.Ordinal) ? "553 5.7.1 not your address" : null,
        };

        var lines = await CheckAsync(server);

        AssertFails(lines, MailCheckStep.Sender, MailCheckCause.Refused);
        Assert.Equal("553 5.7.1 not your address", LineOf(lines, MailCheckStep.Sender).Detail);
        Assert.Equal(MailCheckResult.NotWanted, LineOf(lines, MailCheckStep.SignIn).Result);
    }

    [Theory]
    [InlineData("421 4.3.2 closing", MailCheckCause.NotNow)]
    [InlineData("554 5.7.1 you are on a list", MailCheckCause.Refused)]
    [InlineData("SSH-2.0-OpenSSH_9.9", MailCheckCause.NoMailServer)]
    public async Task A_greeting_that_sends_us_away_is_not_blamed_on_the_encryption(string greeting, MailCheckCause cause)
    {
        await using var server = new ScriptedSmtpServer { Script = command => command == "GREETING" ? greeting : null };

        AssertFails(await CheckAsync(server), MailCheckStep.Greeting, cause);
    }

    [Theory]
    [InlineData("GREETING", MailCheckStep.Greeting)]
    [InlineData("EHLO", MailCheckStep.Greeting)]
    [InlineData("STARTTLS", MailCheckStep.Encryption)]
    [InlineData("AUTH", MailCheckStep.SignIn)]
    [InlineData("MAIL", MailCheckStep.Sender)]
    public async Task A_connection_that_drops_is_told_where_it_drops(string command, MailCheckStep step)
    {
        await using var server = new ScriptedSmtpServer
        {
            Credentials = ("post", "geheim"),
            HangsUp = said => said.StartsWith(command, StringComparison.Ordinal),
        };

        AssertFails(await CheckAsync(server), step, MailCheckCause.Dropped);
    }

    [Theory]
    [InlineData("GREETING", MailCheckStep.Greeting)]
    [InlineData("EHLO", MailCheckStep.Greeting)]
    [InlineData("HANDSHAKE", MailCheckStep.Encryption)]
    [InlineData("AUTH", MailCheckStep.SignIn)]
    [InlineData("MAIL", MailCheckStep.Sender)]
    public async Task A_server_that_falls_silent_is_told_where_it_does(string command, MailCheckStep step)
    {
        await using var server = new ScriptedSmtpServer
        {
            Credentials = ("post", "geheim"),
            Delay = said => said.StartsWith(command, StringComparison.Ordinal) ? TimeSpan.FromMinutes(1) : TimeSpan.Zero,
        };

        AssertFails(await CheckAsync(server, ("Mail:TimeoutSeconds", "1")), step, MailCheckCause.Silent);
    }

    [Fact]
    public async Task With_tls_from_the_first_byte_the_greeting_comes_after_the_encryption()
    {
        await using var server = new ScriptedSmtpServer { SpeaksTlsAtOnce = true };
        await using var away = new ScriptedSmtpServer
        {
            SpeaksTlsAtOnce = true,
            Script = command => command == "GREETING" ? "554 5.7.1 go away" : null,
        };
        await using var open = new ScriptedSmtpServer();

        var lines = await CheckAsync(server);
        var refused = await CheckAsync(away);
        var wrong = await CheckAsync(open, ("Mail:Security", "Tls"));

        Assert.Equal([MailCheckStep.Encryption, MailCheckStep.Greeting], lines.Select(line => line.Step).Skip(2).Take(2));
        Assert.All(lines, line => Assert.NotEqual(MailCheckResult.Failed, line.Result));
        Assert.Equal(MailCheckResult.Good, LineOf(refused, MailCheckStep.Encryption).Result);
        Assert.Equal(MailCheckCause.Refused, LineOf(refused, MailCheckStep.Greeting).Cause);
        Assert.Equal(MailCheckCause.NoTls, LineOf(wrong, MailCheckStep.Encryption).Cause);
        Assert.Equal(MailCheckResult.NotReached, LineOf(wrong, MailCheckStep.Greeting).Result);
    }

    private static async Task<IReadOnlyList<MailCheckLine>> CheckAsync(
        ScriptedSmtpServer server, params (string Key, string? Value)[] settings)
    {
        await using var database = await Post.DatabaseAsync(server, settings: settings);
        return await database.WithAsync((MailCheck check) => check.RunAsync(Cancel));
    }

    private static void AssertFails(IReadOnlyList<MailCheckLine> lines, MailCheckStep step, MailCheckCause cause)
    {
        Assert.Equal(cause, LineOf(lines, step).Cause);
        Assert.Equal(MailCheckResult.Failed, lines.Single(line => line.Step == step).Result);
        Assert.All(lines.Where(line => line.Step < step), line => Assert.NotEqual(MailCheckResult.Failed, line.Result));
        Assert.All(lines.Where(line => line.Step > step), line => Assert.Equal(MailCheckResult.NotReached, line.Result));
        Assert.NotEmpty(lines.Single(line => line.Step == step).Detail ?? "");
    }

    private static MailCheckLine LineOf(IReadOnlyList<MailCheckLine> lines, MailCheckStep step) => lines.Single(line => line.Step == step);
}
