using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

public enum SignInStep
{
    /// <summary>Wrong, unknown or too often: nobody at the screen can tell which.</summary>
    Refused,

    /// <summary>The password was right; the second factor is still to come.</summary>
    SecondFactorNeeded,

    Inside,

    /// <summary>The password was given too long ago.</summary>
    StartAgain,
}

/// <summary>
/// The way in by password, code or recovery code. Every attempt is counted before anything is compared, and every refusal is
/// written down, whatever was wrong.
/// </summary>
public sealed class OrganizerAuthenticator(
    UserManager<Organizer> users, OrganizerPasswords passwords, SignInThrottles throttles, SignInDesk desk, OrganizerSignIn signIn,
    PartialSignInCookie partialSignIn, CurrentSignInSource source, AuditLog audit, AppDb db)
{
    public async Task<SignInStep> TryPasswordAsync(string address, string password, CancellationToken cancellationToken)
    {
        // Whoever stands at the door is counted at the door, even with a session in the same browser.
        var from = source.Read() with { Session = null };
        var attempt = await throttles.TryBeginAsync(address, isCode: false, from, cancellationToken);
        var organizer = await users.FindByEmailAsync(address);
        var isRight = attempt is null ? passwords.IsWrong(password) : await passwords.IsRightAsync(organizer, password, cancellationToken);
        if (!isRight || organizer is null || attempt is null)
            return await RefuseAsync(organizer?.Id, cancellationToken);
        if (!organizer.TwoFactorEnabled)
            return await LetInAsync(organizer, "password", withSecondFactor: false, attempt, cancellationToken);

        await throttles.GiveBackAsync(attempt, cancellationToken);
        await partialSignIn.RememberAsync(organizer);
        return SignInStep.SecondFactorNeeded;
    }

    public Task<SignInStep> TryCodeAsync(string code, CancellationToken cancellationToken) => TrySecondFactorAsync(
        "app", organizer => users.VerifyTwoFactorTokenAsync(organizer, TokenOptions.DefaultAuthenticatorProvider, code), cancellationToken);

    public Task<SignInStep> TryRecoveryCodeAsync(string code, CancellationToken cancellationToken) => TrySecondFactorAsync(
        SignInDesk.ByRecoveryCode,
        async organizer => (await users.RedeemTwoFactorRecoveryCodeAsync(organizer, code)).Succeeded, cancellationToken);

    /// <summary>
    /// Proves once more who is signed in already; how they came in stays as it was, and strangers at the door do not matter.
    /// </summary>
    public async Task<SignInStep> TryAgainAsync(ClaimsPrincipal person, string password, CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(person) is not { } organizer)
            return SignInStep.StartAgain;

        var from = source.Read();
        var attempt = await throttles.TryBeginAsync(organizer.Email ?? "", isCode: false, from, cancellationToken);
        var isRight = attempt is null ? passwords.IsWrong(password) : await passwords.IsRightAsync(organizer, password, cancellationToken);
        if (!isRight || attempt is null)
            return await RefuseAsync(organizer.Id, cancellationToken);

        var withSecondFactor = OrganizerClaims.HasSecondFactor(person);
        return await OpenAsync(
            organizer, await desk.ProveAgainAsync(organizer, withSecondFactor, from, attempt, cancellationToken),
            withSecondFactor, cancellationToken);
    }

    internal async Task<SignInStep> LetInAsync(
        Organizer organizer, string by, bool withSecondFactor, SignInAttempt? attempt, CancellationToken cancellationToken) =>
        await OpenAsync(
            organizer, await desk.EnterAsync(organizer, by, withSecondFactor, source.Read(), attempt, cancellationToken),
            withSecondFactor, cancellationToken);

    /// <summary>In a save of its own: what else has gone wrong with the account must not keep the trace from being written.</summary>
    internal async Task<SignInStep> RefuseAsync(Guid? organizerId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        audit.Record(Actor.Visitor, "sign-in.refused", organizerId);
        await db.SaveChangesAsync(cancellationToken);
        return SignInStep.Refused;
    }

    private async Task<SignInStep> TrySecondFactorAsync(string by, Func<Organizer, Task<bool>> verify, CancellationToken cancellationToken)
    {
        if (await partialSignIn.WhoAsync() is not { } organizer)
            return SignInStep.StartAgain;

        var from = source.Read() with { Session = null };
        if (await throttles.TryBeginAsync(organizer.Email ?? "", isCode: true, from, cancellationToken) is not { } attempt
            || !await IsRightAsync(organizer, verify, cancellationToken))
            return await RefuseAsync(organizer.Id, cancellationToken);

        return await LetInAsync(organizer, by, withSecondFactor: true, attempt, cancellationToken);
    }

    /// <summary>
    /// A code is used up by the comparison: the account is read again after the counting, whose unit of work has forgotten it.
    /// </summary>
    private async Task<bool> IsRightAsync(Organizer organizer, Func<Organizer, Task<bool>> verify, CancellationToken cancellationToken)
    {
        var proven = organizer.SecurityStamp;
        await db.ReadAgainAsync(organizer, cancellationToken);
        return organizer.SecurityStamp == proven && await verify(organizer);
    }

    private async Task<SignInStep> OpenAsync(
        Organizer organizer, OpenedSession? session, bool withSecondFactor, CancellationToken cancellationToken)
    {
        // The account has changed in this very moment: whoever is right tries again.
        if (session is null)
            return await RefuseAsync(organizer.Id, cancellationToken);

        await partialSignIn.ForgetAsync();
        await signIn.WriteCookiesAsync(organizer, session, withSecondFactor);
        return SignInStep.Inside;
    }
}
