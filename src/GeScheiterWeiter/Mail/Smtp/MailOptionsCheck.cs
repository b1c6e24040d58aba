using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Bounces;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Finds settings that cannot work before the first letter does.</summary>
public sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    private const int HighestPort = 65_535;
    private const int Sha256Digits = 64;

    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(MailOptions options)
    {
        if (options.Host is { Length: > 0 } && !IsHostName(options.Host))
            yield return "Mail:Host is no host name: write it like mail.example.org, without smtp:// and without a port.";
        if (!IsPort(options.Port))
            yield return "Mail:Port must be between 1 and 65535.";
        if (!IsAddress(options.FromAddress))
            yield return "Mail:FromAddress is no e-mail address.";
        if (string.IsNullOrWhiteSpace(options.FromName))
            yield return "Mail:FromName is empty: it is the name people see as the sender.";
        if (options.ReplyTo is not null && !IsAddress(options.ReplyTo))
            yield return "Mail:ReplyTo is no e-mail address.";
        if (string.IsNullOrEmpty(options.UserName) != string.IsNullOrEmpty(options.Password))
            yield return "Mail:UserName and Mail:Password belong together: one of them is missing.";
        if (options is { Security: MailSecurity.None, Password.Length: > 0 } && !IsThisMachine(options.Host))
            yield return "Mail:Security is None, so Mail:Password would travel in the clear: use StartTls or Tls.";
        if (options.CertificateSha256 is { } digits && !IsSha256(digits))
            yield return "Mail:CertificateSha256 must be 64 hexadecimal digits.";
        if (options.MaxAttempts < 1)
            yield return "Mail:MaxAttempts must be at least 1.";
        if (options.TimeoutSeconds < 1)
            yield return "Mail:TimeoutSeconds must be at least 1.";
        if (options.Connections < 1)
            yield return "Mail:Connections must be at least 1.";
        if (options.DomainLettersPerMinute < 0)
            yield return "Mail:DomainLettersPerMinute must be 0 (no limit) or more.";
        if (options.Dkim is { } dkim && Problem(dkim) is { } problem)
            yield return problem;
        foreach (var bounceProblem in options.Bounces is { } bounces ? BounceOptionsCheck.Problems(bounces) : [])
            yield return bounceProblem;
    }

    /// <summary>Ours as well as MimeKit's opinion: it stands in every letter.</summary>
    private static bool IsAddress(string address)
    {
        try
        {
            return EmailAddress.TryParse(address, out _) && MailHeader.AddrSpec(address).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string? Problem(DkimOptions dkim)
    {
        if (dkim.Domain.Length == 0 || dkim.Selector.Length == 0 || (dkim.PrivateKey is null && dkim.PrivateKeyPath is null))
            return "Mail:Dkim needs Domain, Selector and either PrivateKey or PrivateKeyPath.";
        try
        {
            dkim.CreateSigner();
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or FormatException or UnauthorizedAccessException or ArgumentException)
        {
            return $"Mail:Dkim's private key cannot be read: {unreadable.Message}";
        }
    }

    internal static bool IsHostName(string host) => Uri.CheckHostName(host) != UriHostNameType.Unknown;

    internal static bool IsPort(int? port) => port is null or >= 1 and <= HighestPort;

    internal static bool IsSha256(string digits) => digits.Length == Sha256Digits && digits.All(char.IsAsciiHexDigit);

    internal static bool IsThisMachine(string? host) => host is "localhost" or "127.0.0.1" or "::1";
}
