using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

public enum SignInStep
{
    /// <summary>Wrong, unknown or locked: nobody at the screen can tell which.</summary>
    Refused,

    /// <summary>The password was right; the second factor is still to come.</summary>
    SecondFactorNeeded,

    Inside,

    /// <summary>The password was given too long ago.</summary>
    StartAgain,
}

/// <summary>
/// The way in by password, code or recovery code. Every refusal is counted and written down, whatever was wrong; after
/// five the account is locked for a while, for every way in.
/// </summary>
public sealed class OrganizerAuthenticator(UserManager<Organizer> users, OrganizerSignIn signIn, PartialSignInCookie partialSignIn, AuditLog audit, AppDb db, TimeProvider clock)
{
    /// <summary>Compared with when there is nothing to compare with, so that an unknown address takes as long as a known one.</summary>
    private static readonly string Decoy = new PasswordHasher<Organizer>().HashPassword(new Organizer(), Guid.NewGuid().ToString());

    public async Task<SignInStep> TryPasswordAsync(string address, string password, CancellationToken cancellationToken)
    {
        var organizer = await users.FindByEmailAsync(address);
        if (!await IsRightAsync(organizer, password) || organizer is null)
            return await RefuseAsync(organizer, cancellationToken);
        if (!organizer.TwoFactorEnabled)
            return await LetInAsync(organizer, "password", withSecondFactor: false, cancellationToken);

        await partialSignIn.RememberAsync(organizer);
        return SignInStep.SecondFactorNeeded;
    }

    public async Task<SignInStep> TryCodeAsync(string code, CancellationToken cancellationToken)
    {
        if (await partialSignIn.WhoAsync() is not { } organizer)
            return SignInStep.StartAgain;
        if (await users.IsLockedOutAsync(organizer)
            || !await users.VerifyTwoFactorTokenAsync(organizer, TokenOptions.DefaultAuthenticatorProvider, code))
            return await RefuseAsync(organizer, cancellationToken);

        return await LetInAsync(organizer, "app", withSecondFactor: true, cancellationToken);
    }

    public async Task<SignInStep> TryRecoveryCodeAsync(string code, CancellationToken cancellationToken)
    {
        if (await partialSignIn.WhoAsync() is not { } organizer)
            return SignInStep.StartAgain;
        if (await users.IsLockedOutAsync(organizer) || !(await users.RedeemTwoFactorRecoveryCodeAsync(organizer, code)).Succeeded)
            return await RefuseAsync(organizer, cancellationToken);

        return await LetInAsync(organizer, "recovery-code", withSecondFactor: true, cancellationToken);
    }

    /// <summary>Proves once more who is signed in already; how they came in stays as it was.</summary>
    public async Task<SignInStep> TryAgainAsync(ClaimsPrincipal person, string password, CancellationToken cancellationToken)
    {
        var organizer = await users.GetUserAsync(person);
        if (!await IsRightAsync(organizer, password) || organizer is null)
            return await RefuseAsync(organizer, cancellationToken);

        return await LetInAsync(organizer, "password-again", OrganizerClaims.HasSecondFactor(person), cancellationToken);
    }

    internal async Task<SignInStep> LetInAsync(Organizer organizer, string by, bool withSecondFactor, CancellationToken cancellationToken)
    {
        audit.Record(Actor.Organizer(organizer.Id), "sign-in.completed", organizer.Id, details: new { by });
        organizer.LastSignInUtc = clock.GetUtcNow().UtcDateTime;
        organizer.AccessFailedCount = 0;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A wrong attempt was counted, or the account changed, in this very moment: whoever is right tries again.
            return SignInStep.Refused;
        }

        await partialSignIn.ForgetAsync();
        await signIn.OpenSessionAsync(organizer, withSecondFactor);
        return SignInStep.Inside;
    }

    internal async Task<SignInStep> RefuseAsync(Organizer? organizer, CancellationToken cancellationToken)
    {
        audit.Record(Actor.Visitor, "sign-in.refused", organizer?.Id);
        if (organizer is not null && !await users.IsLockedOutAsync(organizer))
            await users.AccessFailedAsync(organizer);
        else
            await db.SaveChangesAsync(cancellationToken);
        return SignInStep.Refused;
    }

    private async Task<bool> IsRightAsync(Organizer? organizer, string password)
    {
        if (organizer is { PasswordHash: not null, EmailConfirmed: true } && !await users.IsLockedOutAsync(organizer))
            return await users.CheckPasswordAsync(organizer, password);

        users.PasswordHasher.VerifyHashedPassword(organizer ?? new Organizer(), Decoy, password);
        return false;
    }
}
