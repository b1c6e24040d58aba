using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Letters;
using MailKit.Security;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>How the connection to the mail server is protected. Never "if the server happens to offer it".</summary>
public enum MailSecurity
{
    /// <summary>Begins in the clear, becomes TLS or fails (usually port 587).</summary>
    StartTls,

    /// <summary>TLS from the first byte (usually port 465).</summary>
    Tls,

    /// <summary>In the clear: only for a relay on the same machine.</summary>
    None,
}

internal static class MailSecurityExtensions
{
    public static SecureSocketOptions ForConnecting(this MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };
}

/// <summary>Section <c>Mail</c>.</summary>
public sealed record MailOptions
{
    public const string Section = "Mail";

    private const int StartTlsPort = 587;
    private const int TlsPort = 465;
    private const int PlainPort = 25;

    /// <summary>Name of the mail server. Without it letters go to the mailbox of Development.</summary>
    public string? Host { get; init; }

    /// <summary>Null: the usual one for <see cref="Security"/>.</summary>
    public int? Port { get; init; }

    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>SHA-256 of a certificate that is trusted although no authority has signed it, in hexadecimal digits.</summary>
    public string? CertificateSha256 { get; init; }

    /// <summary>Ask the certificate's authority whether it was withdrawn; needs a way out to the web.</summary>
    public bool CheckRevocation { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }

    public string FromName { get; init; } = "GeScheiterWeiter";

    public string FromAddress { get; init; } = "anmeldung@gescheiterweiter.de";

    /// <summary>Where answers go; null: to <see cref="FromAddress"/>.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>How often a letter is tried before it is given up: 16 times are about a day and a half.</summary>
    public int MaxAttempts { get; init; } = 16;

    /// <summary>How long one step of the conversation with the server may take; the answer to the whole letter may take longer.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>How many connections letters leave over at once, at most, when many wait.</summary>
    public int Connections { get; init; } = 4;

    /// <summary>How many letters to many leave for one domain within a minute; 0: as many as there are.</summary>
    public int DomainLettersPerMinute { get; init; } = 60;

    public DkimOptions? Dkim { get; init; }

    /// <summary>Where reports of letters that came back are read; null: nowhere.</summary>
    public BounceOptions? Bounces { get; init; }

    public int PortOrUsual => Port ?? Security switch
    {
        MailSecurity.StartTls => StartTlsPort,
        MailSecurity.Tls => TlsPort,
        MailSecurity.None => PlainPort,
    };

    public Recipient Sender => new(FromName, EmailAddress.Parse(FromAddress));
}
