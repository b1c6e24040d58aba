using GeScheiterWeiter.Common;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Accounts;

/// <summary>Two spellings of one mailbox are one account, by the same rule as everywhere else on the site.</summary>
public sealed class AddressNormalizer : ILookupNormalizer
{
    public string? NormalizeName(string? name) => NormalizeEmail(name);

    public string? NormalizeEmail(string? email) =>
        EmailAddress.TryParse(email, out var address) ? address.Normalized : email?.Trim().ToLowerInvariant();
}
