using System.Security.Cryptography;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// Tells which addresses end in one mailbox: what stands behind a plus is a tag, and Gmail reads over dots. Only for limits:
/// two tags may well be two people, so it never decides who somebody is.
/// </summary>
public static class MailboxHash
{
    public const int Length = SHA256.HashSizeInBytes;

    private static readonly string[] DomainsThatIgnoreDots = ["gmail.com", "googlemail.com"];

    /// <summary>A hash, so that what is counted keeps no address.</summary>
    public static byte[] Of(EmailAddress address) => SHA256.HashData(Encoding.UTF8.GetBytes("mailbox\0" + WithoutTag(address.Normalized)));

    private static string WithoutTag(string normalized)
    {
        var at = normalized.LastIndexOf('@');
        var (local, domain) = (normalized[..at], normalized[(at + 1)..]);
        // A plus in front is no tag: something has to be left.
        if (local.IndexOf('+', 1) is > 0 and var plus)
            local = local[..plus];
        return DomainsThatIgnoreDots.Contains(domain)
            ? local.Replace(".", "", StringComparison.Ordinal) + "@" + DomainsThatIgnoreDots[0]
            : local + "@" + domain;
    }
}
