using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Smtp;

/// <summary>One journey through a mail server that somebody else wrote: OpenSMTPD takes the letter and relays it to ours.</summary>
public sealed class RealMailServerTests
{
    private const string Program = "/usr/sbin/smtpd";
    private const string ControlSocket = "/var/run/smtpd.sock";

    [Fact]
    public async Task A_letter_travels_through_a_real_mail_server()
    {
        Assert.SkipUnless(File.Exists(Program), "OpenSMTPD is not installed (apt-get install opensmtpd).");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "OpenSMTPD starts as root only.");
        Assert.SkipWhen(IsRunning(), "An OpenSMTPD is running on this machine already; it would answer for ours.");

        await using var destination = new ScriptedSmtpServer { OffersStartTls = false };
        var port = FreePort();
        using var folder = new TemporaryFolder();
        using var smtpd = Start(folder.File("smtpd.conf"), port, destination.Port);
        try
        {
            await ListeningAsync(smtpd, port);
            await using var database = await Mail.Post.DatabaseAsync(
                destination, settings: [("Mail:Port", port.ToString(CultureInfo.InvariantCulture)), ("Mail:Security", "None")]);
            await database.ArrangeAsync(Mail.Post.Letter(
                name: "Änne Öhler",
                subject: "Grüße",
                calendar: new CalendarPart(CalendarMethod.Request, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));

            Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(TestContext.Current.CancellationToken));

            var mail = await database.OnlyMailAsync();
            Assert.Equal(OutboxState.Sent, mail.State);
            var letter = await ArrivedAsync(destination);
            Assert.Equal(("anna@amt.example", "post@gescheiterweiter.test"), (Assert.Single(letter.To), letter.From));
            var message = Mail.Post.Read(letter);
            Assert.Equal(("Grüße", $"{mail.Id:N}@www.gescheiterweiter.test"), (message.Subject, message.MessageId));
            Assert.Contains("..zwei Punkte", message.TextBody, StringComparison.Ordinal);
            Assert.Contains(message.BodyParts, part => part.ContentType.IsMimeType("text", "calendar"));
        }
        finally
        {
            smtpd.Kill(entireProcessTree: true);
            await smtpd.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static Process Start(string file, int port, int destination)
    {
        File.WriteAllText(
            file,
            $"""
            listen on 127.0.0.1 port {port} hostname relay.test
            action "onward" relay host "smtp://127.0.0.1:{destination}"
            match from any for any action "onward"

            """);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var start = new ProcessStartInfo(Program, ["-d", "-f", file]) { RedirectStandardError = true, RedirectStandardOutput = true };
        return Process.Start(start) ?? throw new InvalidOperationException("OpenSMTPD did not start.");
    }

    private static async Task ListeningAsync(Process smtpd, int port)
    {
        for (var attempt = 0; attempt < 100 && !smtpd.HasExited; attempt++)
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        Assert.Fail("OpenSMTPD does not listen: " + (smtpd.HasExited ? await smtpd.StandardError.ReadToEndAsync() : "too slow"));
    }

    private static async Task<WireLetter> ArrivedAsync(ScriptedSmtpServer destination)
    {
        var waited = Stopwatch.StartNew();
        WireLetter? letter;
        while (!destination.Letters.TryPeek(out letter))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), "The letter was taken but never relayed.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return letter;
    }

    private static bool IsRunning()
    {
        if (!File.Exists(ControlSocket))
            return false;
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(ControlSocket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
