using System.Net.Sockets;
using System.Text;
using GeScheiterWeiter.Common;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Hands letters to the configured mail server, over one connection as long as it holds.</summary>
public sealed class SmtpTransport(IOptions<MailOptions> options, ILinks links, TimeProvider clock) : IMailTransport
{
    /// <summary>A server that does not say goodbye keeps nobody from stopping.</summary>
    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(5);

    private readonly MailOptions _options = options.Value;
    private SmtpSession? _session;

    public async Task<DeliveryAttempt> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var isReused = _session is { IsConnected: true };
        var (attempt, isTheConnections) = await TryAsync(message, cancellationToken);
        // Many servers take so many letters over one connection and no more, or close it after a while.
        return isReused && isTheConnections ? (await TryAsync(message, cancellationToken)).Attempt : attempt;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(GoodbyePatience);
        try
        {
            if (_session is { IsConnected: true })
                await _session.DisconnectAsync(quit: true, patience.Token);
        }
        catch (Exception failure) when (IsConversation(failure) || failure is OperationCanceledException)
        {
            // Letters are handed over already; a server that does not say goodbye changes nothing.
        }
        finally
        {
            Drop();
        }
    }

    /// <returns>Also whether a new connection might have fared better, and the server cannot have taken the letter over this one.</returns>
    private async Task<(DeliveryAttempt Attempt, bool IsTheConnections)> TryAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        if (await ConnectAsync(cancellationToken) is { } away)
            return (away, false);
        if (WithoutUnicode(message) is { } impossible)
            return (impossible, false);

        try
        {
            return (new DeliveryAttempt(DeliveryAttemptResult.Accepted, await Session.HandOverAsync(message, cancellationToken)), false);
        }
        catch (Exception failure) when (IsConversation(failure))
        {
            var step = Session.Conversation.Step;
            var attempt = SmtpFailureMapper.OfSending(failure, step);
            var isBroken = failure is not SmtpCommandException;
            if (isBroken || attempt.Result == DeliveryAttemptResult.Away)
                Drop();
            return (attempt, isBroken ? step < SmtpStep.FinalAnswer : attempt.Result == DeliveryAttemptResult.Away);
        }
    }

    private SmtpSession Session => _session ?? throw new InvalidOperationException("Not connected.");

    /// <returns>Null when there is a connection; else why there is none.</returns>
    private async Task<DeliveryAttempt?> ConnectAsync(CancellationToken cancellationToken)
    {
        if (_session is { IsConnected: true })
            return null;

        Drop();
        var session = _session = new SmtpSession(_options, links.Home().IdnHost, clock);
        try
        {
            await session.OpenAsync(cancellationToken);
            await session.SignInAsync(cancellationToken);
            return null;
        }
        catch (Exception failure) when (IsConversation(failure))
        {
            Drop();
            return SmtpFailureMapper.OfConnecting(failure, session.Conversation);
        }
    }

    /// <summary>Umlauts before the @ need a server that knows SMTPUTF8; those of a domain have a form for every server.</summary>
    private DeliveryAttempt? WithoutUnicode(MimeMessage message)
    {
        if (Session.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            return null;
        // Ours in every letter is no single letter's fault.
        return NeedUnicode(message.From) ? new DeliveryAttempt(DeliveryAttemptResult.Away, SmtpFailureMapper.NoUnicode)
            : NeedUnicode(message.To) ? new DeliveryAttempt(DeliveryAttemptResult.Refused, SmtpFailureMapper.NoUnicode)
            : null;
    }

    private static bool NeedUnicode(InternetAddressList addresses) => addresses.Mailboxes.Any(mailbox => !Ascii.IsValid(mailbox.LocalPart));

    private void Drop()
    {
        _session?.Dispose();
        _session = null;
    }

    /// <summary>What servers and networks do; everything else is a bug and must be seen.</summary>
    private static bool IsConversation(Exception failure) => failure
        is CommandException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException
        or AuthenticationException or SslHandshakeException or SaslException or NotSupportedException
        or IOException or SocketException or TimeoutException;
}
