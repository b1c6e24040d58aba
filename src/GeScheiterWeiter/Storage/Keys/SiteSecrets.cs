using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Storage.Keys;

/// <summary>Gives the keys of a purpose, made from the site's secret; makes that where there is none that can be read.</summary>
public sealed partial class SiteSecrets(
    AppDb db, IDataProtectionProvider protection, KnownSiteSecrets known, ILogger<SiteSecrets> logger)
{
    private const string Purpose = "SiteSecret";

    /// <summary>
    /// Not within a change: Data Protection may have to write a key of its own, which would wait for that change for ever.
    /// </summary>
    /// <param name="purpose">Keys of one purpose say nothing of those of another.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DigestKeys> KeysAsync(string purpose, CancellationToken cancellationToken)
    {
        var secrets = known.All ??= await ReadOrMakeAsync(cancellationToken);
        var name = Encoding.UTF8.GetBytes(purpose);
        return new DigestKeys([.. secrets.Select(secret => HMACSHA256.HashData(secret, name))]);
    }

    private async Task<IReadOnlyList<byte[]>> ReadOrMakeAsync(CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
            throw new InvalidOperationException("The secret of the site is read before a change is begun.");

        if (await ReadAsync(cancellationToken) is { Count: > 0 } read)
            return read;
        await MakeAsync(cancellationToken);
        return await ReadAsync(cancellationToken) is { Count: > 0 } made
            ? made
            : throw new CryptographicException("The secret of the site cannot be read, although it has just been made.");
    }

    private async Task<IReadOnlyList<byte[]>> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Set<SiteSecret>().AsNoTracking().OrderBy(secret => secret.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(Unprotected).OfType<byte[]>()];
    }

    /// <summary>Null for one that another key file has encrypted.</summary>
    private byte[]? Unprotected(SiteSecret secret)
    {
        try
        {
            return Convert.FromBase64String(protection.CreateProtector(Purpose).Unprotect(secret.Protected));
        }
        catch (CryptographicException failure)
        {
            CannotBeRead(failure, secret.Number);
            return null;
        }
    }

    private async Task MakeAsync(CancellationToken cancellationToken)
    {
        var last = await db.Set<SiteSecret>().MaxAsync(secret => (int?)secret.Number, cancellationToken) ?? 0;
        var made = protection.CreateProtector(Purpose).Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(SiteSecret.Length)));
        await db.WriteAsync(
            async () =>
            {
                // Somebody else was faster: theirs is read now.
                if (!await db.Set<SiteSecret>().AnyAsync(secret => secret.Number > last, cancellationToken))
                    db.Add(new SiteSecret { Number = last + 1, Protected = made });
            },
            cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "Secret {Number} of the site cannot be read: what was made with it is not known any more.")]
    private partial void CannotBeRead(Exception failure, int number);
}
