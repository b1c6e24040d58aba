using System.Security.Cryptography;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>
/// The keys of authenticator apps, sealed before they reach the database: whoever reads a copy of it makes no codes. Sealing
/// may have to make a Data Protection key, which is a save of its own: never do it within a write transaction.
/// </summary>
public sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    /// <summary>No Base32 begins like this, so a key from before is told apart.</summary>
    private const string Mark = "sealed:";
    private const string TokenName = "AuthenticatorKey";

    private IDataProtector Seal => protection.CreateProtector("OrganizerAuthenticatorKey");

    /// <summary>Leaves alone what is empty or sealed already.</summary>
    public string Sealed(string key) => key.Length == 0 || key.StartsWith(Mark, StringComparison.Ordinal) ? key : Mark + Seal.Protect(key);

    /// <returns>Null when there is none, or it cannot be read any more: then there is no app, and the other ways in remain.</returns>
    public string? Opened(string? stored)
    {
        if (stored?.StartsWith(Mark, StringComparison.Ordinal) != true)
            return stored;

        try
        {
            return Seal.Unprotect(stored[Mark.Length..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Seals the keys that were stored in clear.</summary>
    public async Task<int> SealAllAsync(AppDb db, CancellationToken cancellationToken)
    {
        var clear = await db.Set<IdentityUserToken<Guid>>()
            .Where(token => token.Name == TokenName && token.Value != null && token.Value != "" && !token.Value.StartsWith(Mark))
            .ToListAsync(cancellationToken);
        foreach (var token in clear)
            token.Value = Sealed(token.Value ?? "");
        await db.SaveChangesAsync(cancellationToken);
        return clear.Count;
    }
}
