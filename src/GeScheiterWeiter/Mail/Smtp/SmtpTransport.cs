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
public sealed class SmtpTransport(IOptions<MailOptions> options, ILinks links) : IMailTransport
{
    private readonly MailOptions _options = options.Value;
    private SmtpClient? _client;

    public async Task<DeliveryAttempt> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await ConnectAsync(cancellationToken);
        }
        catch (Exception failure) when (IsConversation(failure))
        {
            Drop();
            return new DeliveryAttempt(DeliveryAttemptResult.Away, SmtpFailureMapper.OfConnecting(failure));
        }

        if (NeedsUnicode(message) && !Client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            return new DeliveryAttempt(DeliveryAttemptResult.Refused, SmtpFailureMapper.NoUnicode);

        try
        {
            var answer = await Client.SendAsync(message, cancellationToken);
            return new DeliveryAttempt(DeliveryAttemptResult.Accepted, answer);
        }
        catch (Exception failure) when (IsConversation(failure))
        {
            var handover = SmtpFailureMapper.OfSending(failure);
            if (failure is not SmtpCommandException || handover.Result == DeliveryAttemptResult.Away)
                Drop();
            return handover;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_client is { IsConnected: true })
                await _client.DisconnectAsync(quit: true);
        }
        catch (Exception failure) when (IsConversation(failure))
        {
            // Letters are handed over already; a server that does not say goodbye changes nothing.
        }
        finally
        {
            Drop();
        }
    }

    private SmtpClient Client => _client ?? throw new InvalidOperationException("Not connected.");

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (_client is { IsConnected: true })
            return;

        Drop();
        _client = new SmtpClient();
        SmtpConnection.Configure(_client, _options, links.Home().IdnHost);
        await SmtpConnection.OpenAsync(_client, _options, cancellationToken);
        if (_options is { UserName: { Length: > 0 } userName, Password: { } password })
            await _client.AuthenticateAsync(userName, password, cancellationToken);
    }

    /// <summary>Umlauts before the @ need a server that knows SMTPUTF8; those of a domain have a form for every server.</summary>
    private static bool NeedsUnicode(MimeMessage message) =>
        message.To.Mailboxes.Any(mailbox => !Ascii.IsValid(mailbox.LocalPart));

    private void Drop()
    {
        _client?.Dispose();
        _client = null;
    }

    /// <summary>What servers and networks do; everything else is a bug and must be seen.</summary>
    private static bool IsConversation(Exception failure) => failure
        is CommandException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException
        or AuthenticationException or SslHandshakeException or SaslException or NotSupportedException
        or IOException or SocketException or TimeoutException;
}
