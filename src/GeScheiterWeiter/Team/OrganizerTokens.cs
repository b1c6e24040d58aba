using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>Issues and takes back the secrets of the links to an organizer's own account.</summary>
public sealed class OrganizerTokens(AppDb db, TimeProvider clock)
{
    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>A new secret in place of the earlier ones of the same purpose: they die with the save that keeps it.</summary>
    public async Task<SecretToken> ReplaceAsync(
        Organizer organizer, OrganizerTokenPurpose purpose, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        await VoidAsync(organizer, purpose, cancellationToken);
        return Issue(organizer, purpose, lifetime);
    }

    /// <summary>Takes every secret of one purpose back, with the save of the caller.</summary>
    public async Task VoidAsync(Organizer organizer, OrganizerTokenPurpose purpose, CancellationToken cancellationToken) =>
        db.RemoveRange(await db.Set<OrganizerToken>()
            .Where(t => t.OrganizerId == organizer.Id && t.Purpose == purpose)
            .ToListAsync(cancellationToken));

    /// <summary>A new secret beside the earlier ones: what a stranger asks for must not void what its owner has in hand.</summary>
    public SecretToken Issue(Organizer organizer, OrganizerTokenPurpose purpose, TimeSpan lifetime, EmailAddress? address = null)
    {
        var token = SecretToken.Create();
        db.Add(new OrganizerToken
        {
            Hash = HashOf(token, purpose),
            OrganizerId = organizer.Id,
            Purpose = purpose,
            IssuedUtc = NowUtc,
            ExpiresUtc = NowUtc + lifetime,
            Address = address?.Value,
        });
        return token;
    }

    /// <returns>Null when the link is unknown, used up or too old.</returns>
    public Task<Organizer?> HolderOfAsync(SecretToken token, OrganizerTokenPurpose purpose, CancellationToken cancellationToken)
    {
        var hash = HashOf(token, purpose);
        return db.Set<OrganizerToken>()
            .Where(t => t.Hash == hash && t.ExpiresUtc > NowUtc)
            .Select(t => t.Organizer)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <returns>Null when the link is unknown, used up, too old or somebody else's.</returns>
    public Task<string?> AddressOfAsync(Organizer organizer, SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token, OrganizerTokenPurpose.AddressChange);
        return db.Set<OrganizerToken>()
            .Where(t => t.Hash == hash && t.OrganizerId == organizer.Id && t.ExpiresUtc > NowUtc)
            .Select(t => t.Address)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Takes the secret back, at once and past the change tracker: of two people holding one link, one gets in.</summary>
    public async Task<bool> UseUpAsync(SecretToken token, OrganizerTokenPurpose purpose, CancellationToken cancellationToken)
    {
        var hash = HashOf(token, purpose);
        return await db.Set<OrganizerToken>()
            .Where(t => t.Hash == hash && t.ExpiresUtc > NowUtc)
            .ExecuteDeleteAsync(cancellationToken) == 1;
    }

    private static byte[] HashOf(SecretToken token, OrganizerTokenPurpose purpose) => token.HashFor($"organizer.{purpose}");
}
