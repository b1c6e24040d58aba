using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// What a failed conversation means for the letter. Answers keep the server's words; where no server spoke they begin with
/// the step that failed: <c>connect:</c>, <c>tls:</c>, <c>login:</c>, <c>smtputf8:</c>, <c>broken:</c>.
/// </summary>
internal static class SmtpFailureMapper
{
    public const string NoUnicode = "smtputf8: the server takes no address with letters beyond ASCII before the @";

    private const int Permanent = 500;
    private const string RateOrShutdown = "421";

    public static string OfConnecting(Exception failure) => failure switch
    {
        SslHandshakeException => $"tls: {FirstLine(failure)}",
        AuthenticationException or SaslException or ServiceNotAuthenticatedException => $"login: {FirstLine(failure)}",
        SmtpCommandException command => Said(command),
        NotSupportedException => $"tls: {FirstLine(failure)}",
        _ => $"connect: {FirstLine(failure)}",
    };

    public static DeliveryAttempt OfSending(Exception failure) => failure switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } command => new(DeliveryAttemptResult.Away, Said(command)),
        SmtpCommandException command when Said(command).StartsWith(RateOrShutdown, StringComparison.Ordinal) => new(DeliveryAttemptResult.Away, Said(command)),
        SmtpCommandException command when (int)command.StatusCode >= Permanent => new(DeliveryAttemptResult.Refused, Said(command)),
        SmtpCommandException command => new(DeliveryAttemptResult.Later, Said(command)),
        ServiceNotAuthenticatedException or AuthenticationException => new(DeliveryAttemptResult.Away, $"login: {FirstLine(failure)}"),
        NotSupportedException => new(DeliveryAttemptResult.Refused, FirstLine(failure)),
        _ => new(DeliveryAttemptResult.Later, $"broken: {FirstLine(failure)}"),
    };

    private static string Said(SmtpCommandException command) => $"{(int)command.StatusCode} {command.Message}";

    private static string FirstLine(Exception failure) => failure.Message.ReplaceLineEndings("\n").Split('\n')[0];
}
