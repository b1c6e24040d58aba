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
        Assert.Contains("scripted.test", lines[2].Detail, StringComparison.Ordinal);
        Assert.Contains("RSET", server.Commands);
        Assert.DoesNotContain("DATA", server.Commands);
    }

    [Fact]
    public async Task A_name_without_an_address_ends_it()
    {
        await using var server = new ScriptedSmtpServer();

        var lines = await CheckAsync(server, ("Mail:Host", "nirgends.invalid"));

        AssertFails(lines, MailCheckStep.Name);
    }

    [Fact]
    public async Task A_port_nobody_listens_on_ends_it()
    {
        await using var server = new ScriptedSmtpServer();
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        AssertFails(await CheckAsync(server, ("Mail:Port", $"{port}")), MailCheckStep.Connection);
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_described()
    {
        await using var server = new ScriptedSmtpServer();

        var lines = await CheckAsync(server, ("Mail:CertificateSha256", null));

        AssertFails(lines, MailCheckStep.Encryption);
        Assert.Contains("scripted.test", lines[2].Detail, StringComparison.Ordinal);
        Assert.Contains("RemoteCertificateChainErrors", lines[2].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_tls_fails_at_the_encryption()
    {
        await using var server = new ScriptedSmtpServer { OffersStartTls = false };

        AssertFails(await CheckAsync(server), MailCheckStep.Encryption);
    }

    [Fact]
    public async Task A_wrong_password_fails_at_the_sign_in()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };

        AssertFails(await CheckAsync(server, ("Mail:Password", "falsch")), MailCheckStep.SignIn);
    }

    [Fact]
    public async Task A_sender_who_may_not_send_fails_at_the_end_with_the_servers_words()
    {
        await using var server = new ScriptedSmtpServer
        {
            Script = command => command.StartsWith("MAIL", StringComparison.Ordinal) ? "553 5.7.1 not your address" : null,
        };

        var lines = await CheckAsync(server);

        AssertFails(lines, MailCheckStep.Sender);
        Assert.Equal("553 5.7.1 not your address", lines[4].Detail);
        Assert.Equal(MailCheckResult.NotWanted, lines[3].Result);
    }

    private static async Task<IReadOnlyList<MailCheckLine>> CheckAsync(
        ScriptedSmtpServer server, params (string Key, string? Value)[] settings)
    {
        await using var database = await Post.DatabaseAsync(server, settings: settings);
        return await database.WithAsync((MailCheck check) => check.RunAsync(Cancel));
    }

    private static void AssertFails(IReadOnlyList<MailCheckLine> lines, MailCheckStep step)
    {
        Assert.Equal(MailCheckResult.Failed, lines.Single(line => line.Step == step).Result);
        Assert.All(lines.Where(line => line.Step < step), line => Assert.NotEqual(MailCheckResult.Failed, line.Result));
        Assert.All(lines.Where(line => line.Step > step), line => Assert.Equal(MailCheckResult.NotReached, line.Result));
        Assert.NotEmpty(lines.Single(line => line.Step == step).Detail ?? "");
    }
}
