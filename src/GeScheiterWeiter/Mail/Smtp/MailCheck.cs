using System.Net.Sockets;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Mail.Smtp;

public enum MailCheckStep
{
    /// <summary>The host's name has an address.</summary>
    Name,

    /// <summary>Somebody listens on the port.</summary>
    Connection,

    /// <summary>
    /// It is a mail server, and it lets us introduce ourselves. With TLS from the first byte this comes after the encryption.
    /// </summary>
    Greeting,

    /// <summary>The connection is protected and the certificate trustworthy.</summary>
    Encryption,

    /// <summary>Name and password are accepted.</summary>
    SignIn,

    /// <summary>Letters from our address are accepted.</summary>
    Sender,
}

public enum MailCheckResult
{
    Good,
    Failed,

    /// <summary>The settings do without.</summary>
    NotWanted,

    /// <summary>An earlier step has failed.</summary>
    NotReached,
}

/// <param name="Step">Which step.</param>
/// <param name="Result">How it went.</param>
/// <param name="Detail">Addresses, certificate or the server's own words.</param>
/// <param name="Cause">Why it failed; null where it did not.</param>
/// <param name="CertificateSha256">Of the certificate the server showed, in hexadecimal digits; null elsewhere.</param>
public sealed record MailCheckLine(
    MailCheckStep Step, MailCheckResult Result, string? Detail, MailCheckCause? Cause = null, string? CertificateSha256 = null);

/// <summary>Walks the way a letter would take, step by step, without sending one.</summary>
public sealed class MailCheck(IOptions<MailOptions> options, ILinks links, TimeProvider clock)
{
    private static readonly MailCheckStep[] InOrder = Enum.GetValues<MailCheckStep>();

    /// <summary>With TLS from the first byte nobody greets before it is there.</summary>
    private static readonly MailCheckStep[] TlsFirst =
    [
        MailCheckStep.Name, MailCheckStep.Connection, MailCheckStep.Encryption, MailCheckStep.Greeting, MailCheckStep.SignIn,
        MailCheckStep.Sender,
    ];

    private readonly MailOptions _options = options.Value;
    private readonly List<MailCheckLine> _lines = [];

    private MailCheckStep[] Steps => _options.Security == MailSecurity.Tls ? TlsFirst : InOrder;

    /// <summary>One line for each step, in order; empty where no mail server is set.</summary>
    public async Task<IReadOnlyList<MailCheckLine>> RunAsync(CancellationToken cancellationToken)
    {
        if (_options.Host is not { Length: > 0 })
            return [];

        _lines.Clear();
        using var client = new ProbingClient(_options, links.Home().IdnHost, clock);
        _ = await StepAsync(client, MailCheckStep.Name, () => ResolveAsync(client, cancellationToken))
            && await StepAsync(client, MailCheckStep.Connection, () => ReachAsync(client, cancellationToken))
            && await OpenAsync(client, cancellationToken)
            && await StepAsync(client, MailCheckStep.SignIn, () => client.SignInAsync(cancellationToken))
            && await StepAsync(client, MailCheckStep.Sender, () => OfferAsync(client, cancellationToken));
        foreach (var step in Steps.Skip(_lines.Count))
            _lines.Add(new MailCheckLine(step, MailCheckResult.NotReached, null));
        return _lines;
    }

    /// <returns>Whether the next step can be taken.</returns>
    private async Task<bool> StepAsync(ProbingClient client, MailCheckStep step, Func<Task<string?>> take)
    {
        try
        {
            var detail = await take();
            _lines.Add(new MailCheckLine(step, detail is null ? MailCheckResult.NotWanted : MailCheckResult.Good, detail));
            return true;
        }
        catch (Exception failure) when (IsConversation(failure))
        {
            _lines.Add(Failed(client, step, failure));
            return false;
        }
    }

    /// <summary>Greeting and encryption are one conversation; where it ended tells which of both has failed.</summary>
    private async Task<bool> OpenAsync(ProbingClient client, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await client.OpenAsync(cancellationToken);
        }
        catch (Exception caught) when (IsConversation(caught))
        {
            failure = caught;
        }

        MailCheckStep? failed = failure is null ? null : MailCheckCauses.StepOf(failure, client);
        foreach (var step in Steps.Where(step => step is MailCheckStep.Greeting or MailCheckStep.Encryption))
        {
            if (step == failed)
            {
                _lines.Add(Failed(client, step, failure!));
                return false;
            }

            _lines.Add(step == MailCheckStep.Greeting
                ? new MailCheckLine(step, MailCheckResult.Good, client.Conversation.Greeting)
                : Encrypted(client));
        }

        return true;
    }

    private MailCheckLine Encrypted(ProbingClient client) => _options.Security == MailSecurity.None
        ? new MailCheckLine(MailCheckStep.Encryption, MailCheckResult.NotWanted, null)
        : new MailCheckLine(
            MailCheckStep.Encryption, MailCheckResult.Good, $"{client.SslProtocol}, {client.Certificate.Words}",
            CertificateSha256: client.Certificate.Sha256);

    private static MailCheckLine Failed(ProbingClient client, MailCheckStep step, Exception failure) => new(
        step, MailCheckResult.Failed, TypedText.Line(SmtpFailureMapper.CauseOf(failure), OutboxMail.MaxAnswerLength),
        MailCheckCauses.Of(step, failure, client), step == MailCheckStep.Encryption ? client.Certificate.Sha256 : null);

    private static bool IsConversation(Exception failure) => failure
        is SocketException or IOException or CommandException or ProtocolException or AuthenticationException
        or SslHandshakeException or SaslException or NotSupportedException
        or OperationCanceledException or TimeoutException or InvalidOperationException;

    private static async Task<string?> ResolveAsync(ProbingClient client, CancellationToken cancellationToken) =>
        string.Join(", ", (await client.ResolveAsync(cancellationToken)).Select(address => address.ToString()));

    private async Task<string?> ReachAsync(ProbingClient client, CancellationToken cancellationToken)
    {
        using var probe = await client.ReachAsync(cancellationToken);
        return $"{_options.Host}:{_options.PortOrUsual}";
    }

    private async Task<string?> OfferAsync(ProbingClient client, CancellationToken cancellationToken)
    {
        var answer = await client.OfferAsync(MimeKit.MailboxAddress.EncodeAddrspec(_options.FromAddress), cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
        return answer;
    }

    /// <summary>A client that can offer a letter without sending one.</summary>
    private sealed class ProbingClient(MailOptions options, string ownHost, TimeProvider clock) : SmtpSession(options, ownHost, clock)
    {
        public Task<string> OfferAsync(string sender, CancellationToken cancellationToken) =>
            InTimeAsync(() => OfferInTimeAsync(sender, cancellationToken));

        private async Task<string> OfferInTimeAsync(string sender, CancellationToken cancellationToken)
        {
            var answer = await SendCommandAsync($"MAIL FROM:<{sender}>", cancellationToken);
            var words = $"{(int)answer.StatusCode} {answer.Response}";
            if (answer.StatusCode != SmtpStatusCode.Ok)
                throw new InvalidOperationException(words);
            await SendCommandAsync("RSET", cancellationToken);
            return words;
        }
    }
}
