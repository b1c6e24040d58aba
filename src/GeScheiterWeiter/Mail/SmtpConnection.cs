using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace GeScheiterWeiter.Mail;

/// <summary>How a connection to the configured mail server is made, for delivery and for the check of the settings.</summary>
public static class SmtpConnection
{
    private const int MillisecondsPerSecond = 1000;

    /// <param name="client">Not yet connected.</param>
    /// <param name="options">Which server, how protected.</param>
    /// <param name="ownHost">The name we introduce ourselves with.</param>
    public static void Configure(SmtpClient client, MailOptions options, string ownHost)
    {
        client.Timeout = options.TimeoutSeconds * MillisecondsPerSecond;
        client.CheckCertificateRevocation = options.CheckRevocation;
        client.LocalDomain = ownHost;
        if (options.CertificateSha256 is { } pinned)
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None || IsPinned(certificate, pinned);
    }

    public static SecureSocketOptions Protection(MailOptions options) => options.Security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };

    public static bool IsPinned(X509Certificate? certificate, string sha256) =>
        certificate is not null && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), sha256, StringComparison.OrdinalIgnoreCase);
}
