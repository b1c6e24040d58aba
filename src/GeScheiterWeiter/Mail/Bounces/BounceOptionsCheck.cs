using GeScheiterWeiter.Mail.Smtp;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>Finds settings of the mailbox of reports that cannot work.</summary>
internal static class BounceOptionsCheck
{
    public static IEnumerable<string> Problems(BounceOptions options)
    {
        if (!options.IsOn)
        {
            if (options != new BounceOptions())
                yield return "Mail:Bounces:Host is missing: without it nothing else in Mail:Bounces has a meaning.";
            yield break;
        }

        if (!MailOptionsCheck.IsHostName(options.Host))
            yield return "Mail:Bounces:Host is no host name: write it like imap.example.org, without imap:// and without a port.";
        if (!MailOptionsCheck.IsPort(options.Port))
            yield return "Mail:Bounces:Port must be between 1 and 65535.";
        if (options.UserName.Length == 0 || options.Password.Length == 0)
            yield return "Mail:Bounces:UserName and Mail:Bounces:Password are both needed.";
        if (options.Security == MailSecurity.None && !MailOptionsCheck.IsThisMachine(options.Host))
            yield return "Mail:Bounces:Security is None, so Mail:Bounces:Password would travel in the clear: use StartTls or Tls.";
        if (options.CertificateSha256 is { } digits && !MailOptionsCheck.IsSha256(digits))
            yield return "Mail:Bounces:CertificateSha256 must be 64 hexadecimal digits.";
        if (string.IsNullOrWhiteSpace(options.Folder))
            yield return "Mail:Bounces:Folder is empty: the usual one is INBOX.";
    }
}
