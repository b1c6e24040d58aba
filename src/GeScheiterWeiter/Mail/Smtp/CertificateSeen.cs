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

    /// <summary>In hexadecimal digits, as the settings want it; null until one was shown.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>Nobody we trust vouches for it.</summary>
    public bool IsUntrusted { get; private set; }

    public bool IsOfAnotherName { get; private set; }

    /// <summary>It holds no more, or not yet.</summary>
    public bool IsOutOfTime { get; private set; }

    public static CertificateSeen Watch(IMailService client, string? pinnedSha256, TimeProvider clock)
    {
        var seen = new CertificateSeen();
        client.ServerCertificateValidationCallback = (_, certificate, chain, errors) =>
        {
            var trusted = errors == SslPolicyErrors.None || (pinnedSha256 is not null && IsPinned(certificate, pinnedSha256));
            seen.Words = Describe(certificate as X509Certificate2, clock);
            seen.Sha256 = certificate?.GetCertHashString(HashAlgorithmName.SHA256);
            seen.IsOfAnotherName = errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch);
            seen.IsUntrusted = errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors);
            seen.IsOutOfTime = certificate is X509Certificate2 shown && IsOutOfTimeAt(shown, clock.GetUtcNow().UtcDateTime);
            seen.Problem = trusted ? null : $"{seen.Words}; {Problems(errors, chain)}";
            return trusted;
        };
        return seen;
    }

    private static bool IsOutOfTimeAt(X509Certificate2 certificate, DateTime nowUtc) =>
        certificate.NotAfter.ToUniversalTime() < nowUtc || certificate.NotBefore.ToUniversalTime() > nowUtc;

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
