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

    /// <summary>Somebody listens on the port and greets.</summary>
    Connection,

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
public sealed record MailCheckLine(MailCheckStep Step, MailCheckResult Result, string? Detail);

/// <summary>Walks the way a letter would take, step by step, without sending one.</summary>
public sealed class MailCheck(IOptions<MailOptions> options, ILinks links, TimeProvider clock)
{
    private readonly MailOptions _options = options.Value;
    private readonly List<MailCheckLine> _lines = [];

    /// <summary>One line for each step, in order; empty where no mail server is set.</summary>
    public async Task<IReadOnlyList<MailCheckLine>> RunAsync(CancellationToken cancellationToken)
    {
        if (_options.Host is not { Length: > 0 })
            return [];

        _lines.Clear();
        using var client = new ProbingClient(_options, links.Home().IdnHost, clock);
        _ = await StepAsync(MailCheckStep.Name, () => ResolveAsync(client, cancellationToken))
            && await StepAsync(MailCheckStep.Connection, () => ReachAsync(client, cancellationToken))
            && await StepAsync(MailCheckStep.Encryption, () => ConnectAsync(client, cancellationToken))
            && await StepAsync(MailCheckStep.SignIn, () => client.SignInAsync(cancellationToken))
            && await StepAsync(MailCheckStep.Sender, () => OfferAsync(client, cancellationToken));
        foreach (var step in Enum.GetValues<MailCheckStep>().Skip(_lines.Count))
            _lines.Add(new MailCheckLine(step, MailCheckResult.NotReached, null));
        return _lines;
    }

    /// <returns>Whether the next step can be taken.</returns>
    private async Task<bool> StepAsync(MailCheckStep step, Func<Task<string?>> take)
    {
        try
        {
            var detail = await take();
            _lines.Add(new MailCheckLine(step, detail is null ? MailCheckResult.NotWanted : MailCheckResult.Good, detail));
            return true;
        }
        catch (Exception failure)
            when (failure is SocketException or IOException or CommandException or ProtocolException or AuthenticationException
                or SslHandshakeException or SaslException or NotSupportedException
                or OperationCanceledException or TimeoutException or InvalidOperationException)
        {
            _lines.Add(new MailCheckLine(
                step, MailCheckResult.Failed, TypedText.Line(SmtpFailureMapper.CauseOf(failure), OutboxMail.MaxAnswerLength)));
            return false;
        }
    }

    private static async Task<string?> ResolveAsync(ProbingClient client, CancellationToken cancellationToken) =>
        string.Join(", ", (await client.ResolveAsync(cancellationToken)).Select(address => address.ToString()));

    private async Task<string?> ReachAsync(ProbingClient client, CancellationToken cancellationToken)
    {
        using var probe = await client.ReachAsync(cancellationToken);
        return $"{_options.Host}:{_options.PortOrUsual}";
    }

    private async Task<string?> ConnectAsync(ProbingClient client, CancellationToken cancellationToken)
    {
        await client.OpenAsync(cancellationToken);
        return _options.Security == MailSecurity.None ? null : $"{client.SslProtocol}, {client.Certificate.Words}";
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
