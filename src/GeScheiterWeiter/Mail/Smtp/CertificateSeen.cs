using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Decides whether a server's certificate is to be trusted, and remembers which one it was and what is wrong with it.</summary>
internal sealed class CertificateSeen
{
    /// <summary>Null until one was shown.</summary>
    public string? Words { get; private set; }

    /// <summary>The same and why it is not trusted; null when it is.</summary>
    public string? Problem { get; private set; }

    public static CertificateSeen Watch(IMailService client, string? pinnedSha256, TimeProvider clock)
    {
        var seen = new CertificateSeen();
        client.ServerCertificateValidationCallback = (_, certificate, chain, errors) =>
        {
            var trusted = errors == SslPolicyErrors.None || (pinnedSha256 is not null && IsPinned(certificate, pinnedSha256));
            seen.Words = Describe(certificate as X509Certificate2, clock);
            seen.Problem = trusted ? null : $"{seen.Words}; {Problems(errors, chain)}";
            return trusted;
        };
        return seen;
    }

    private static bool IsPinned(X509Certificate? certificate, string sha256) =>
        certificate is not null
        && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), sha256, StringComparison.OrdinalIgnoreCase);

    private static string Describe(X509Certificate2? certificate, TimeProvider clock)
    {
        if (certificate is null)
            return "no certificate";
        var daysLeft = (int)(certificate.NotAfter.ToUniversalTime() - clock.GetUtcNow().UtcDateTime).TotalDays;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{certificate.GetNameInfo(X509NameType.DnsName, false)}, {certificate.GetNameInfo(X509NameType.SimpleName, true)}, "
            + $"{certificate.NotAfter:yyyy-MM-dd} ({daysLeft} d)");
    }

    private static string Problems(SslPolicyErrors errors, X509Chain? chain) => errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)
        ? $"{errors}: {string.Join(", ", chain?.ChainStatus.Select(status => status.Status.ToString()).Distinct() ?? [])}"
        : errors.ToString();
}
