using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Remembers which certificate a server has shown, and what is wrong with it.</summary>
internal sealed class CertificateSeen
{
    /// <summary>Null until one was shown.</summary>
    public string? Words { get; private set; }

    public static CertificateSeen Watch(SmtpClient client, string? pinnedSha256, TimeProvider clock)
    {
        var seen = new CertificateSeen();
        client.ServerCertificateValidationCallback = (_, certificate, chain, errors) =>
        {
            var trusted = errors == SslPolicyErrors.None || (pinnedSha256 is not null && SmtpConnection.IsPinned(certificate, pinnedSha256));
            seen.Words = Describe(certificate as X509Certificate2, clock) + (trusted ? "" : $"; {Problems(errors, chain)}");
            return trusted;
        };
        return seen;
    }

    private static string Describe(X509Certificate2? certificate, TimeProvider clock)
    {
        if (certificate is null)
            return "no certificate";
        var daysLeft = (int)(certificate.NotAfter.ToUniversalTime() - clock.GetUtcNow().UtcDateTime).TotalDays;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{certificate.GetNameInfo(X509NameType.DnsName, false)}, {certificate.GetNameInfo(X509NameType.SimpleName, true)}, {certificate.NotAfter:yyyy-MM-dd} ({daysLeft} d)");
    }

    private static string Problems(SslPolicyErrors errors, X509Chain? chain) => errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)
        ? $"{errors}: {string.Join(", ", chain?.ChainStatus.Select(status => status.Status.ToString()).Distinct() ?? [])}"
        : errors.ToString();
}
