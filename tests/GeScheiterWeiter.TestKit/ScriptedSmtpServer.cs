using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace GeScheiterWeiter.TestKit;

/// <summary>A letter as it came over the wire.</summary>
public sealed record WireLetter(string From, IReadOnlyList<string> To, string Data)
{
    /// <summary>When it had come in whole, by the machine's clock and not by a test's.</summary>
    public DateTime TakenUtc { get; } = TimeProvider.System.GetUtcNow().UtcDateTime;
}

/// <summary>
/// A mail server that does what a test tells it to. Without a script it offers STARTTLS, wants a name and a password when
/// it was given some, and takes every letter.
/// </summary>
public sealed class ScriptedSmtpServer : IAsyncDisposable
{
    private static readonly Lazy<X509Certificate2> SelfSigned = new(CreateCertificate);

    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;

    public ScriptedSmtpServer(int port = 0)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public static string CertificateSha256 => SelfSigned.Value.GetCertHashString(HashAlgorithmName.SHA256);

    public int Port { get; }

    public bool OffersStartTls { get; init; } = true;

    public bool SpeaksTlsAtOnce { get; init; }

    /// <summary>SMTPUTF8: addresses beyond ASCII.</summary>
    public bool OffersUnicode { get; init; }

    public (string User, string Password)? Credentials { get; init; }

    /// <summary>What to answer a command instead of the usual; null for the usual.</summary>
    public Func<string, string?> Script { get; set; } = _ => null;

    /// <summary>Whether to break off in the middle of the next letter; resets itself.</summary>
    public bool BreaksOffInData { get; set; }

    /// <summary>Runs when a letter has come in whole, before it is acknowledged.</summary>
    public Action OnLetter { get; set; } = () => { };

    public ConcurrentQueue<WireLetter> Letters { get; } = new();

    public ConcurrentQueue<string> Commands { get; } = new();

    public int Connections { get; private set; }

    /// <summary>Settings that lead to this server.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Mail:Security"] = SpeaksTlsAtOnce ? "Tls" : "StartTls",
        ["Mail:CertificateSha256"] = CertificateSha256,
        ["Mail:UserName"] = Credentials?.User,
        ["Mail:Password"] = Credentials?.Password,
        ["Mail:TimeoutSeconds"] = "5",
    };

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_closing.Token);
            Connections++;
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                Stream stream = client.GetStream();
                if (SpeaksTlsAtOnce)
                    stream = await SecureAsync(stream);
                await TalkAsync(stream);
            }
            catch (Exception gone) when (gone is IOException or System.Security.Authentication.AuthenticationException or OperationCanceledException or ObjectDisposedException)
            {
                // The client has left, or does not like our certificate.
            }
        }
    }

    private async Task TalkAsync(Stream stream)
    {
        var wire = new Wire(stream, new StreamReader(stream, Encoding.Latin1), _closing.Token);
        var secured = SpeaksTlsAtOnce;
        var (from, to) = ("", new List<string>());
        await wire.SayAsync("220 scripted.test ESMTP");
        while (await wire.ReadLineAsync() is { } command)
        {
            Commands.Enqueue(command);
            var verb = command.Split(' ', ':')[0].ToUpperInvariant();
            if (Script(command) is { } scripted)
            {
                await wire.SayAsync(scripted);
                if (scripted.StartsWith("421", StringComparison.Ordinal))
                    return;
                continue;
            }

            switch (verb)
            {
                case "EHLO":
                    await wire.SayAsync($"250-scripted.test\r\n250-PIPELINING\r\n250-8BITMIME\r\n{(OffersUnicode ? "250-SMTPUTF8\r\n" : "")}{(OffersStartTls && !secured ? "250-STARTTLS\r\n" : "")}{(Credentials is not null && secured ? "250-AUTH PLAIN LOGIN\r\n" : "")}250 ENHANCEDSTATUSCODES");
                    break;
                case "STARTTLS":
                    await wire.SayAsync("220 2.0.0 go ahead");
                    stream = await SecureAsync(stream);
                    wire = new Wire(stream, new StreamReader(stream, Encoding.Latin1), _closing.Token);
                    secured = true;
                    break;
                case "AUTH":
                    await wire.SayAsync(IsKnown(command) ? "235 2.7.0 welcome" : "535 5.7.8 wrong name or password");
                    break;
                case "MAIL":
                    (from, to) = (Address(command), []);
                    await wire.SayAsync("250 2.1.0 ok");
                    break;
                case "RCPT":
                    to.Add(Address(command));
                    await wire.SayAsync("250 2.1.5 ok");
                    break;
                case "DATA":
                    await wire.SayAsync("354 go on");
                    if (BreaksOffInData)
                    {
                        BreaksOffInData = false;
                        await wire.ReadLineAsync();
                        return;
                    }

                    Letters.Enqueue(new WireLetter(from, to, await wire.ReadDataAsync()));
                    OnLetter();
                    await wire.SayAsync(Script("END OF DATA") ?? "250 2.0.0 taken as 4711");
                    break;
                case "QUIT":
                    await wire.SayAsync("221 2.0.0 bye");
                    return;
                default:
                    await wire.SayAsync("250 2.0.0 ok");
                    break;
            }
        }
    }

    private bool IsKnown(string command) =>
        Credentials is { } known && command.Split(' ') is ["AUTH", "PLAIN", var secret]
        && Encoding.UTF8.GetString(Convert.FromBase64String(secret)).Split('\0') is [_, var user, var password]
        && (user, password) == known;

    private static string Address(string command) => command[(command.IndexOf('<', StringComparison.Ordinal) + 1)..command.IndexOf('>', StringComparison.Ordinal)];

    private static async Task<SslStream> SecureAsync(Stream stream)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(SelfSigned.Value);
        return secure;
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=scripted.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddYears(30));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }

    /// <summary>Lines in and lines out.</summary>
    private sealed class Wire(Stream stream, StreamReader reader, CancellationToken cancellationToken)
    {
        public async Task SayAsync(string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), cancellationToken);

        public async Task<string?> ReadLineAsync() => await reader.ReadLineAsync(cancellationToken);

        /// <summary>Up to the lonely dot, with doubled dots undone.</summary>
        public async Task<string> ReadDataAsync()
        {
            var data = new StringBuilder();
            while (await ReadLineAsync() is { } line)
            {
                if (line == ".")
                    return data.ToString();
                data.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
            }

            throw new IOException("The letter broke off.");
        }
    }
}
