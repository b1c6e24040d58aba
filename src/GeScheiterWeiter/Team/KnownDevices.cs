using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>Whether a browser has been inside before.</summary>
/// <param name="Secret">What the browser keeps: the one it had, or a new one.</param>
/// <param name="IsNew">Whether nobody has signed in to this account here before.</param>
public sealed record RememberedDevice(SecretToken Secret, bool IsNew);

/// <summary>The browsers in which organizers have proven who they are.</summary>
public sealed class KnownDevices(AppDb db, Retention retention, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<bool> IsKnownAsync(string normalizedEmail, SecretToken device, CancellationToken cancellationToken)
    {
        var (hash, now) = (HashOf(device), Now);
        return db.Set<KnownDevice>().AnyAsync(
            d => d.Hash == hash && d.Organizer.NormalizedEmail == normalizedEmail && d.ExpiresUtc > now, cancellationToken);
    }

    /// <summary>Kept with the save of the caller.</summary>
    /// <param name="organizerId">Whose account.</param>
    /// <param name="device">The secret the browser holds already; null for none.</param>
    /// <param name="hasSignedIn">With a second factor; false for whoever came by a mailed link.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<RememberedDevice> RememberAsync(
        Guid organizerId, SecretToken? device, bool hasSignedIn, CancellationToken cancellationToken)
    {
        var now = Now;
        var secret = device ?? SecretToken.Create();
        var hash = HashOf(secret);
        var known = await db.Set<KnownDevice>()
            .SingleOrDefaultAsync(d => d.Hash == hash && d.OrganizerId == organizerId, cancellationToken);
        var isNew = known is not { SignedInUtc: not null } || known.ExpiresUtc <= now;
        if (known is null)
            db.Add(known = new KnownDevice { Hash = hash, OrganizerId = organizerId, ExpiresUtc = now + retention.KnownDevices });
        known.ExpiresUtc = now + retention.KnownDevices;
        if (hasSignedIn)
            known.SignedInUtc = now;
        return new RememberedDevice(secret, isNew);
    }

    internal static byte[] HashOf(SecretToken device) => device.HashFor("known-device");
}
