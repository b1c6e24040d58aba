using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Tells from a failed conversation which step of the check it was, and why.</summary>
internal static partial class MailCheckCauses
{
    private const int Permanent = 500;

    /// <summary>Whether opening the connection has failed while the server greeted us, or over the encryption.</summary>
    public static MailCheckStep StepOf(Exception failure, SmtpSession session) => failure switch
    {
        SslHandshakeException => MailCheckStep.Encryption,
        // MailKit does not begin what was not offered.
        NotSupportedException => MailCheckStep.Encryption,
        _ => session.Conversation.Step switch
        {
            SmtpStep.Tls => MailCheckStep.Encryption,
            // We introduce ourselves once more when it is protected.
            SmtpStep.Hello when session.Conversation.HasBegunTls => MailCheckStep.Encryption,
            _ => MailCheckStep.Greeting,
        },
    };

    public static MailCheckCause Of(MailCheckStep step, Exception failure, SmtpSession session) => failure switch
    {
        TimeoutException or OperationCanceledException => MailCheckCause.Silent,
        NotSupportedException => MailCheckCause.NotOffered,
        SslHandshakeException => OfCertificate(session.Certificate),
        SocketException socket when step == MailCheckStep.Name => OfName(socket),
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => MailCheckCause.NobodyListens,
        SocketException when step == MailCheckStep.Connection => MailCheckCause.Unreachable,
        _ when Code(failure, session.Conversation) is { } code => code >= Permanent ? MailCheckCause.Refused : MailCheckCause.NotNow,
        ProtocolException when step == MailCheckStep.Greeting && session.Conversation.HasHeardNonsense => MailCheckCause.NoMailServer,
        ProtocolException or IOException or SocketException => MailCheckCause.Dropped,
        _ => MailCheckCause.Other,
    };

    private static MailCheckCause OfName(SocketException failure) =>
        failure.SocketErrorCode == SocketError.TryAgain ? MailCheckCause.Silent : MailCheckCause.NoSuchName;

    private static MailCheckCause OfCertificate(CertificateSeen certificate) => certificate switch
    {
        { Problem: null } => MailCheckCause.NoTls,
        { IsOutOfTime: true } => MailCheckCause.CertificateOutOfTime,
        { IsOfAnotherName: true, IsUntrusted: false } => MailCheckCause.CertificateOfAnotherName,
        _ => MailCheckCause.CertificateUntrusted,
    };

    /// <summary>What the server has answered, or last said before the connection was gone.</summary>
    private static int? Code(Exception failure, SmtpConversation conversation) => failure switch
    {
        SmtpCommandException command => (int)command.StatusCode,
        AuthenticationException or InvalidOperationException => Leading(failure.Message),
        ProtocolException or IOException => Leading(conversation.Complaint ?? ""),
        _ => null,
    };

    private static int? Leading(string words) => Digits().Match(words) is { Success: true } match
        ? int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^[45]\d\d\b")]
    private static partial Regex Digits();
}
