using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GeScheiterWeiter.TestKit;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;

namespace GeScheiterWeiter.Tests.Mail.Bounces;

/// <summary>An IMAP server that somebody else wrote, with a mailbox for whatever name signs in.</summary>
public sealed class Dovecot : IAsyncLifetime
{
    private const string Program = "/usr/sbin/dovecot";
    private const string Password = "geheim";

    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    public int Port { get; } = FreePort();

    public static void SkipWhereMissing()
    {
        Assert.SkipUnless(File.Exists(Program), "Dovecot is not installed (apt-get install dovecot-imapd).");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Dovecot starts as root only.");
    }

    /// <summary>What a site is told to read the mailbox of that name.</summary>
    public Dictionary<string, string?> Settings(string user, string password = Password) => new()
    {
        ["Mail:Bounces:Host"] = "127.0.0.1",
        ["Mail:Bounces:Port"] = Port.ToString(CultureInfo.InvariantCulture),
        ["Mail:Bounces:Security"] = "None",
        ["Mail:Bounces:UserName"] = user,
        ["Mail:Bounces:Password"] = password,
    };

    public async Task PutAsync(string user, byte[] message, DateTime arrivedUtc)
    {
        using var client = await SignedInAsync(user);
        using var parsed = await MimeMessage.LoadAsync(new MemoryStream(message), TestContext.Current.CancellationToken);
        await client.Inbox!.AppendAsync(parsed, MessageFlags.None, new DateTimeOffset(arrivedUtc), TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<MessageFlags?>> FlagsAsync(string user)
    {
        using var client = await SignedInAsync(user);
        await client.Inbox!.OpenAsync(FolderAccess.ReadOnly, TestContext.Current.CancellationToken);
        var found = await client.Inbox.FetchAsync(0, -1, MessageSummaryItems.Flags, TestContext.Current.CancellationToken);
        return [.. found.Select(message => message.Flags & ~MessageFlags.Recent)];
    }

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Program) && Environment.IsPrivilegedProcess)
            await StartAsync();
    }

    public async Task StartAsync()
    {
        OpenToItsAccounts(_folder.Path);
        OpenToItsAccounts(Directory.CreateDirectory(_folder.File("mail")).FullName);
        await File.WriteAllTextAsync(_folder.File("dovecot.conf"), Configuration());
        _process = Process.Start(new ProcessStartInfo(Program, ["-F", "-c", _folder.File("dovecot.conf")]));
        for (var attempt = 0; attempt < 200 && _process is { HasExited: false }; attempt++)
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        throw new InvalidOperationException("Dovecot does not listen: " + await File.ReadAllTextAsync(_folder.File("log")));
    }

    public async Task StopAsync()
    {
        if (_process is not { HasExited: false } running)
            return;
        running.Kill(entireProcessTree: true);
        await running.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
        _folder.Dispose();
    }

    private async Task<ImapClient> SignedInAsync(string user)
    {
        var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", Port, SecureSocketOptions.None, TestContext.Current.CancellationToken);
        await client.AuthenticateAsync(user, Password, TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>Who greets and who reads have accounts of their own.</summary>
    private static void OpenToItsAccounts(string folder)
    {
        const UnixFileMode Everything = (UnixFileMode)0b111_111_111;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, Everything);
    }

    private string Configuration() => $$"""
        protocols = imap
        base_dir = {{_folder.File("run")}}
        state_dir = {{_folder.File("state")}}
        log_path = {{_folder.File("log")}}
        ssl = no
        listen = 127.0.0.1
        disable_plaintext_auth = no
        auth_failure_delay = 0
        mail_location = maildir:{{_folder.File("mail")}}/%u
        passdb {
          driver = static
          args = password={{Password}}
        }
        userdb {
          driver = static
          args = uid=nobody gid=nogroup home={{_folder.File("mail")}}/%u
        }
        service imap-login {
          inet_listener imap {
            port = {{Port}}
          }
          inet_listener imaps {
            port = 0
          }
        }
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
