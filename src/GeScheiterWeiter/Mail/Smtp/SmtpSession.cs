using System.Net;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// MailKit's client as this site uses it: one way to connect, one kind of sign-in, a time for each step. For
/// delivery and for the check of the settings.
/// </summary>
public class SmtpSession : SmtpClient
{
    private readonly MailOptions _options;

    /// <param name="options">Which server, how protected.</param>
    /// <param name="ownHost">The name we introduce ourselves with.</param>
    /// <param name="clock">Tells how long the server's certificate still holds.</param>
    public SmtpSession(MailOptions options, string ownHost, TimeProvider clock)
        : base(new SmtpConversation(TimeSpan.FromSeconds(options.TimeoutSeconds)))
    {
        _options = options;
        LocalDomain = ownHost;
        CheckCertificateRevocation = options.CheckRevocation;
        Certificate = CertificateSeen.Watch(this, options.CertificateSha256, clock);
        // MailKit counts it for each packet; the steps have their own times.
        Timeout = (int)Conversation.PatienceFor(SmtpStep.FinalAnswer).TotalMilliseconds;
    }

    public SmtpConversation Conversation => (SmtpConversation)ProtocolLogger;

    internal CertificateSeen Certificate { get; }

    private string Host => _options.Host ?? "";

    /// <summary>
    /// Connects without Nagle's algorithm: a letter ends with a small packet that would else wait 40 ms for the other
    /// side's delayed acknowledgement.
    /// </summary>
    /// <exception cref="TimeoutException">A step took too long.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var socket = await ReachAsync(cancellationToken);
        try
        {
            Conversation.Watch(socket, _options.Security == MailSecurity.Tls ? SmtpStep.Tls : SmtpStep.Greeting);
            await InTimeAsync(() => ConnectAsync(socket, Host, _options.PortOrUsual, _options.Security.ForConnecting(), cancellationToken));
        }
        catch (SslHandshakeException failure) when (Certificate.Problem is { } problem)
        {
            socket.Dispose();
            throw new SslHandshakeException(problem, failure);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Signs in where the settings hold a name. One kind only: each refusal counts towards locking the account.</summary>
    /// <returns>The name, or null without one.</returns>
    public async Task<string?> SignInAsync(CancellationToken cancellationToken)
    {
        if (_options is not { UserName: { Length: > 0 } userName, Password: { } password })
            return null;

        Conversation.Begin(SmtpStep.SignIn);
        await InTimeAsync(() => AuthenticateAsync(Mechanism(userName, password), cancellationToken));
        return userName;
    }

    /// <returns>The server's words when it took the letter.</returns>
    public Task<string> HandOverAsync(MimeMessage message, CancellationToken cancellationToken) =>
        InTimeAsync(() => SendAsync(message, cancellationToken));

    /// <returns>The addresses the server's name has.</returns>
    public Task<IPAddress[]> ResolveAsync(CancellationToken cancellationToken) =>
        InTimeAsync(patience => Dns.GetHostAddressesAsync(Host, patience), cancellationToken);

    /// <returns>A connection over which nothing has been said yet.</returns>
    public async Task<Socket> ReachAsync(CancellationToken cancellationToken)
    {
        Exception? failure = null;
        foreach (var address in await ResolveAsync(cancellationToken))
        {
            try
            {
                return await InTimeAsync(patience => ReachAsync(address, patience), cancellationToken);
            }
            catch (Exception unreachable) when (unreachable is SocketException or TimeoutException)
            {
                // The next one may be reached, such as IPv4 where IPv6 leads nowhere.
                failure = unreachable;
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }

    private async Task<Socket> ReachAsync(IPAddress address, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, _options.PortOrUsual, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<T> InTimeAsync<T>(Func<CancellationToken, Task<T>> reach, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Conversation.PatienceFor(SmtpStep.Connect));
        try
        {
            return await reach(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TooSlow();
        }
    }

    private Task<bool> InTimeAsync(Func<Task> talk) => InTimeAsync(async () =>
    {
        await talk();
        return true;
    });

    /// <summary>The conversation hangs up when a step takes too long; this says so, whatever it looked like to MailKit.</summary>
    protected async Task<T> InTimeAsync<T>(Func<Task<T>> talk)
    {
        try
        {
            return await talk();
        }
        catch (Exception) when (Conversation.HasTimedOut)
        {
            throw TooSlow();
        }
        finally
        {
            Conversation.Rest();
        }
    }

    private TimeoutException TooSlow() =>
        new($"no answer within {Conversation.PatienceFor(Conversation.Step).TotalSeconds:0} s ({Conversation.Step})");

    /// <summary>
    /// PLAIN wherever it is offered: the connection is protected, and servers that offer more kinds than their accounts can do
    /// are common.
    /// </summary>
    private SaslMechanism Mechanism(string userName, string password) =>
        AuthenticationMechanisms.Contains("PLAIN") ? new SaslMechanismPlain(userName, password)
        : AuthenticationMechanisms.Contains("LOGIN") ? new SaslMechanismLogin(userName, password)
        : AuthenticationMechanisms.Contains("SCRAM-SHA-256") ? new SaslMechanismScramSha256(userName, password)
        : AuthenticationMechanisms.Contains("SCRAM-SHA-1") ? new SaslMechanismScramSha1(userName, password)
        : AuthenticationMechanisms.Contains("CRAM-MD5") ? new SaslMechanismCramMd5(userName, password)
        : throw new NotSupportedException(
            AuthenticationMechanisms.Count == 0
                ? "the server offers no sign-in"
                : $"the server offers only {string.Join(", ", AuthenticationMechanisms)}");
}
