using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// A mail server that does what a test tells it to. Without a script it offers STARTTLS, wants a name and a password when
/// it was given some, and takes every letter.
/// </summary>
public sealed class ScriptedSmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;
    private int _open;

    public ScriptedSmtpServer(int port = 0)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public static string CertificateSha256 => SelfSignedCertificate.Value.GetCertHashString(HashAlgorithmName.SHA256);

    public int Port { get; }

    public bool OffersStartTls { get; init; } = true;

    public bool SpeaksTlsAtOnce { get; init; }

    /// <summary>SMTPUTF8: addresses beyond ASCII.</summary>
    public bool OffersUnicode { get; init; }

    public (string User, string Password)? Credentials { get; init; }

    /// <summary>The kinds of sign-in it offers to those it was given a name for. It understands PLAIN and LOGIN.</summary>
    public string SignInKinds { get; init; } = "PLAIN LOGIN";

    /// <summary>Whom there is no room for is greeted with 421.</summary>
    public int MostConnections { get; init; } = int.MaxValue;

    /// <summary>
    /// What to answer a command instead of the usual; null for the usual. The first one is <c>GREETING</c>,
    /// the last of a letter <c>END OF DATA</c>.
    /// </summary>
    public Func<string, string?> Script { get; set; } = _ => null;

    /// <summary>How long to think before answering a command, and over the TLS handshake (<c>HANDSHAKE</c>).</summary>
    public Func<string, TimeSpan> Delay { get; set; } = _ => TimeSpan.Zero;

    /// <summary>Whether to close the connection instead of answering.</summary>
    public Func<string, bool> HangsUp { get; set; } = _ => false;

    /// <summary>Whether to close the connection after answering, without a word.</summary>
    public Func<string, bool> HangsUpAfter { get; set; } = _ => false;

    /// <summary>How long to wait between two bytes of an answer.</summary>
    public TimeSpan BetweenBytes { get; set; } = TimeSpan.Zero;

    /// <summary>Whether to break off in the middle of the next letter; resets itself.</summary>
    public bool BreaksOffInData { get; set; }

    /// <summary>Runs when a letter has come in whole, before it is acknowledged.</summary>
    public Action OnLetter { get; set; } = () => { };

    public ConcurrentQueue<WireLetter> Letters { get; } = new();

    public ConcurrentQueue<string> Commands { get; } = new();

    public int Connections { get; private set; }

    public int OpenConnections => _open;

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
                Interlocked.Increment(ref _open);
                client.NoDelay = true;
                Stream stream = client.GetStream();
                if (SpeaksTlsAtOnce)
                    stream = await SecureAsync(stream);
                await TalkAsync(stream);
            }
            catch (Exception gone)
                when (gone is IOException or System.Security.Authentication.AuthenticationException
                    or OperationCanceledException or ObjectDisposedException)
            {
                // The client has left, or does not like our certificate.
            }
            finally
            {
                Interlocked.Decrement(ref _open);
            }
        }
    }

    private async Task TalkAsync(Stream stream)
    {
        var wire = new SmtpWire(stream, new StreamReader(stream, Encoding.Latin1), BetweenBytes, _closing.Token);
        var secured = SpeaksTlsAtOnce;
        var (from, to) = ("", new List<string>());
        var greeting = _open > MostConnections ? "421 4.7.0 too many connections" : Script("GREETING") ?? "220 scripted.test ESMTP";
        await Task.Delay(Delay("GREETING"), _closing.Token);
        if (HangsUp("GREETING"))
            return;
        await wire.SayAsync(greeting);
        if (IsGoodbye(greeting))
            return;
        var last = "";
        while (!HangsUpAfter(last) && await wire.ReadLineAsync() is { } command)
        {
            Commands.Enqueue(command);
            last = command;
            var verb = command.Split(' ', ':')[0].ToUpperInvariant();
            await Task.Delay(Delay(command), _closing.Token);
            if (HangsUp(command))
                return;
            if (Script(command) is { } scripted)
            {
                await wire.SayAsync(scripted);
                if (IsGoodbye(scripted))
                    return;
                continue;
            }

            switch (verb)
            {
                case "EHLO":
                    await wire.SayAsync(
                        $"250-scripted.test\r\n250-PIPELINING\r\n250-8BITMIME\r\n{(OffersUnicode ? "250-SMTPUTF8\r\n" : "")}"
                        + $"{(OffersStartTls && !secured ? "250-STARTTLS\r\n" : "")}"
                        + $"{(Credentials is not null && secured ? $"250-AUTH {SignInKinds}\r\n" : "")}250 ENHANCEDSTATUSCODES");
                    break;
                case "STARTTLS":
                    await wire.SayAsync("220 2.0.0 go ahead");
                    await Task.Delay(Delay("HANDSHAKE"), _closing.Token);
                    stream = await SecureAsync(stream);
                    wire = new SmtpWire(stream, new StreamReader(stream, Encoding.Latin1), BetweenBytes, _closing.Token);
                    secured = true;
                    break;
                case "AUTH":
                    var isKnown = command == "AUTH LOGIN" ? await LogInAsync(wire) : IsKnown(command);
                    await wire.SayAsync(isKnown ? "235 2.7.0 welcome" : "535 5.7.8 wrong name or password");
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

                    var data = await wire.ReadDataAsync();
                    last = "END OF DATA";
                    Letters.Enqueue(new WireLetter(from, to, data));
                    OnLetter();
                    await Task.Delay(Delay(last), _closing.Token);
                    if (HangsUp(last))
                        return;
                    await wire.SayAsync(Script(last) ?? "250 2.0.0 taken as 4711");
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

    private async Task<bool> LogInAsync(SmtpWire wire)
    {
        async Task<string> AskAsync(string question)
        {
            await wire.SayAsync("334 " + Convert.ToBase64String(Encoding.ASCII.GetBytes(question)));
            return Encoding.UTF8.GetString(Convert.FromBase64String(await wire.ReadLineAsync() ?? ""));
        }

        return (await AskAsync("Username:"), await AskAsync("Password:")) == Credentials;
    }

    private static bool IsGoodbye(string answer) => answer.StartsWith("421", StringComparison.Ordinal);

    private static string Address(string command) =>
        command[(command.IndexOf('<', StringComparison.Ordinal) + 1)..command.IndexOf('>', StringComparison.Ordinal)];

    private static async Task<SslStream> SecureAsync(Stream stream)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(SelfSignedCertificate.Value);
        return secure;
    }
}
