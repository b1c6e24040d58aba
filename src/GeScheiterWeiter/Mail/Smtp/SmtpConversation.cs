using System.Net.Sockets;
using System.Text;
using MailKit;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// Listens to what MailKit and the server say to each other, so that it knows which step they are at, and gives each step a
/// time of its own. MailKit's own timeout begins anew with every packet: a server that drips a byte now and then would hold
/// us for ever.
/// </summary>
public sealed class SmtpConversation : IProtocolLogger
{
    /// <summary>
    /// RFC 5321 4.5.3.2.6: the server may have a lot to do before it answers the final dot, and
    /// whoever hangs up meanwhile makes duplicates.
    /// </summary>
    private static readonly TimeSpan FinalAnswerPatience = TimeSpan.FromMinutes(10);

    private static readonly byte[] EndOfContent = "\r\n.\r\n"u8.ToArray();

    private readonly TimeSpan _stepPatience;
    private readonly Timer _deadline;
    private byte[] _lastSent = [];
    private Socket? _socket;

    public SmtpConversation(TimeSpan stepPatience)
    {
        _stepPatience = stepPatience;
        _deadline = new Timer(_ => HangUp());
    }

    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    public SmtpStep Step { get; private set; }

    /// <summary>Whether we have hung up because a step took too long.</summary>
    public bool HasTimedOut { get; private set; }

    /// <summary>What the server last said against us.</summary>
    public string? Complaint { get; private set; }

    /// <summary>Its first words; null until it has said some.</summary>
    public string? Greeting { get; private set; }

    /// <summary>It has said something, and not as mail servers do.</summary>
    public bool HasHeardNonsense => Greeting is not null && !Greeting.Take(3).All(char.IsAsciiDigit);

    /// <summary>Whether encryption was asked for, or was there from the first byte.</summary>
    public bool HasBegunTls { get; private set; }

    public TimeSpan PatienceFor(SmtpStep step) => step == SmtpStep.FinalAnswer ? FinalAnswerPatience : _stepPatience;

    /// <param name="socket">Closed when the step takes too long.</param>
    /// <param name="first">The first step over it.</param>
    public void Watch(Socket socket, SmtpStep first)
    {
        _socket = socket;
        Begin(first);
    }

    /// <summary>From now on the step's time runs.</summary>
    public void Begin(SmtpStep step)
    {
        Step = step;
        HasBegunTls |= step == SmtpStep.Tls;
        _deadline.Change(PatienceFor(step), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Nobody is expected to say anything until the next letter.</summary>
    public void Rest() => _deadline.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void LogConnect(Uri uri) => Begin(SmtpStep.Greeting);

    public void LogClient(byte[] buffer, int offset, int count)
    {
        var sent = buffer.AsSpan(offset, count);
        Begin(Step == SmtpStep.Content ? AfterContent(sent) : StepOf(sent));
        if (Step != SmtpStep.Content)
            _lastSent = [];
    }

    public void LogServer(byte[] buffer, int offset, int count)
    {
        var said = buffer.AsSpan(offset, count);
        Greeting ??= Encoding.Latin1.GetString(said).Split('\r', '\n')[0];
        if (said[0] is (byte)'4' or (byte)'5')
            Complaint = Encoding.Latin1.GetString(said).Split('\r', '\n')[0];
        var isWhole = said[^1] == (byte)'\n';
        if (isWhole && NextStep(said[0]) is { } next)
            Begin(next);
    }

    public void Dispose() => _deadline.Dispose();

    private void HangUp()
    {
        HasTimedOut = true;
        _socket?.Dispose();
    }

    /// <summary>What an answer opens the way to, without another command of ours.</summary>
    private SmtpStep? NextStep(byte firstDigit) => Step switch
    {
        SmtpStep.Data when firstDigit == (byte)'3' => SmtpStep.Content,
        // RCPT has travelled with MAIL, and the handshake follows STARTTLS.
        SmtpStep.Sender => SmtpStep.Recipient,
        SmtpStep.Tls => SmtpStep.Tls,
        _ => null,
    };

    private SmtpStep AfterContent(ReadOnlySpan<byte> sent)
    {
        byte[] joined = [.. _lastSent, .. sent[^Math.Min(EndOfContent.Length, sent.Length)..]];
        _lastSent = joined[^Math.Min(EndOfContent.Length, joined.Length)..];
        return _lastSent.AsSpan().SequenceEqual(EndOfContent) ? SmtpStep.FinalAnswer : SmtpStep.Content;
    }

    private SmtpStep StepOf(ReadOnlySpan<byte> sent) => Encoding.ASCII.GetString(sent[..Math.Min(4, sent.Length)]).ToUpperInvariant() switch
    {
        "EHLO" or "HELO" => SmtpStep.Hello,
        "STAR" => SmtpStep.Tls,
        "AUTH" => SmtpStep.SignIn,
        "MAIL" => SmtpStep.Sender,
        "RCPT" => SmtpStep.Recipient,
        "DATA" => SmtpStep.Data,
        // An answer to the server's challenge.
        _ when Step == SmtpStep.SignIn => SmtpStep.SignIn,
        _ => SmtpStep.Other,
    };
}
