using System.Text.RegularExpressions;
using GeScheiterWeiter.Mail.Outbox;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// What a failed conversation means for the letter. Answers keep the server's words; where it is about our connection and
/// no letter they begin with what failed: see <see cref="AnswerPrefix"/>.
/// </summary>
internal static partial class SmtpFailureMapper
{
    public const string NoUnicode = AnswerPrefix.NoUnicode + ": the server takes no address with letters beyond ASCII before the @";

    private const int Permanent = 500;
    private const int LongestWords = 300;

    public static DeliveryAttempt OfConnecting(Exception failure, SmtpConversation conversation)
    {
        var isAboutTls = failure is SslHandshakeException || (failure is NotSupportedException && conversation.Step != SmtpStep.SignIn);
        var isRefused = failure is AuthenticationException && failure.Message.StartsWith('5');
        // MailKit tries HELO after a refused EHLO, and then only knows that the connection is gone.
        var cause = failure is ProtocolException or IOException && conversation.Complaint is { } complaint
            ? $"{complaint}; {CauseOf(failure)}"
            : CauseOf(failure);
        return new(
            isRefused ? DeliveryAttemptResult.SignInRefused : DeliveryAttemptResult.Away,
            $"{(isAboutTls ? AnswerPrefix.Tls : Prefix(conversation.Step))}: {cause}");
    }

    public static DeliveryAttempt OfSending(Exception failure, SmtpStep step) => failure switch
    {
        SmtpCommandException command => new(Meaning(command), Said(command)),
        ServiceNotAuthenticatedException or AuthenticationException =>
            new(DeliveryAttemptResult.Away, $"{AnswerPrefix.Login}: {CauseOf(failure)}"),
        NotSupportedException => new(DeliveryAttemptResult.Refused, $"{AnswerPrefix.Letter}: {CauseOf(failure)}"),
        _ => new(
            step < SmtpStep.Content ? DeliveryAttemptResult.BrokenOff : DeliveryAttemptResult.Later,
            $"{AnswerPrefix.Broken}: {CauseOf(failure)}"),
    };

    /// <summary>With what lies beneath: MailKit's own words often only point to it.</summary>
    public static string CauseOf(Exception failure)
    {
        var words = new List<string>();
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            words.Add(cause is SmtpCommandException command ? Said(command) : FirstLine(cause));
        return string.Join("; ", words.Where(line => line.Length > 0).Distinct());
    }

    /// <summary>Before it has heard of a recipient a server refuses us, not the letter; unless it is the letter's size or kind.</summary>
    private static DeliveryAttemptResult Meaning(SmtpCommandException command)
    {
        var (code, detail) = ((int)command.StatusCode, Detail().Match(command.Message).Groups["detail"].Value);
        var isTheLetters = code is 552 || detail is "2.3" or "3.4" || detail.StartsWith("6.", StringComparison.Ordinal);
        var isTheServers = code is 421 || (code < Permanent && detail is "3.1" or "3.2");
        if (isTheServers || (command.ErrorCode == SmtpErrorCode.SenderNotAccepted && !isTheLetters))
            return DeliveryAttemptResult.Away;
        return code >= Permanent ? DeliveryAttemptResult.Refused : DeliveryAttemptResult.Later;
    }

    private static string Prefix(SmtpStep step) => step switch
    {
        SmtpStep.SignIn => AnswerPrefix.Login,
        SmtpStep.Tls => AnswerPrefix.Tls,
        _ => AnswerPrefix.Connect,
    };

    private static string Said(SmtpCommandException command) => $"{(int)command.StatusCode} {command.Message}";

    private static string FirstLine(Exception failure)
    {
        var line = failure.Message.ReplaceLineEndings("\n").Split('\n')[0].Trim();
        return line.Length <= LongestWords ? line : line[..LongestWords];
    }

    /// <summary>An enhanced status code (RFC 3463) without its class.</summary>
    [GeneratedRegex(@"^[45]\.(?<detail>\d{1,3}\.\d{1,3})\b")]
    private static partial Regex Detail();
}
