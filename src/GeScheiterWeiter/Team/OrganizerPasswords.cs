using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Team;

/// <summary>Compares passwords. Whether there is one to compare with cannot be told from how long it takes.</summary>
public sealed class OrganizerPasswords(AppDb db, IPasswordHasher<Organizer> hasher)
{
    /// <summary>PBKDF2 with HMAC-SHA512, as often as OWASP asks for.</summary>
    public const int Iterations = 220_000;

    private static readonly string Decoy = new PasswordHasher<Organizer>(
        Options.Create(new PasswordHasherOptions { IterationCount = Iterations }))
        .HashPassword(new Organizer(), Guid.NewGuid().ToString());

    public async Task<bool> IsRightAsync(Organizer? organizer, string password, CancellationToken cancellationToken)
    {
        if (organizer is not { PasswordHash: { } hash, EmailConfirmed: true })
            return IsWrong(password);

        switch (hasher.VerifyHashedPassword(organizer, hash, password))
        {
            case PasswordVerificationResult.Success:
                return true;
            case PasswordVerificationResult.SuccessRehashNeeded:
                await RehashAsync(organizer, hash, password, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Takes as long as a comparison, for whoever may not try.</summary>
    public bool IsWrong(string password)
    {
        hasher.VerifyHashedPassword(new Organizer(), Decoy, password);
        return false;
    }

    /// <summary>
    /// The hash was made with fewer rounds than are asked for today. One statement past the tracked account: it is the same
    /// password, so no stamp changes and no session ends, and of two sign-ins at once one is enough.
    /// </summary>
    private Task<int> RehashAsync(Organizer organizer, string hash, string password, CancellationToken cancellationToken)
    {
        var better = hasher.HashPassword(organizer, password);
        return db.WriteAsync(
            () => db.Set<Organizer>().Where(o => o.Id == organizer.Id && o.PasswordHash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(o => o.PasswordHash, better), cancellationToken),
            cancellationToken);
    }
}
