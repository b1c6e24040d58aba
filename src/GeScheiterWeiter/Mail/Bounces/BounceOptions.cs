using GeScheiterWeiter.Mail.Smtp;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>Section <c>Mail:Bounces</c>: the mailbox that reports of undeliverable letters come to, read over IMAP.</summary>
public sealed record BounceOptions
{
    private const int PlainPort = 143;
    private const int TlsPort = 993;

    /// <summary>Name of the IMAP server; empty: no reports are read.</summary>
    public string Host { get; init; } = "";

    /// <summary>Null: the usual one for <see cref="Security"/>.</summary>
    public int? Port { get; init; }

    public MailSecurity Security { get; init; } = MailSecurity.Tls;

    /// <inheritdoc cref="MailOptions.CertificateSha256"/>
    public string? CertificateSha256 { get; init; }

    public string UserName { get; init; } = "";

    public string Password { get; init; } = "";

    public string Folder { get; init; } = "INBOX";

    public bool IsOn => Host.Length > 0;

    public int PortOrUsual => Port ?? Security switch
    {
        MailSecurity.Tls => TlsPort,
        MailSecurity.StartTls or MailSecurity.None => PlainPort,
    };
}
