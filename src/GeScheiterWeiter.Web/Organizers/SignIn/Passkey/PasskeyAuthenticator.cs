using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Organizers.SignIn.Passkey;

/// <summary>
/// The way in by passkey: possession and, because user verification is required, a PIN or a biometric trait. Two factors
/// in one step, so the session counts as one with a second factor. It cannot be guessed, so nobody counts.
/// </summary>
public sealed class PasskeyAuthenticator(
    UserManager<Organizer> users, OrganizerSignIn signIn, OrganizerAuthenticator authenticator, IHttpContextAccessor context)
{
    /// <summary>What the browser asks the device for: any passkey of this site.</summary>
    public Task<string> OptionsAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    public async Task<SignInStep> TryAsync(string credential, CancellationToken cancellationToken)
    {
        // Identity throws where the device has answered nothing at all.
        if (credential.Length == 0 || !await HasBegunAsync())
            return SignInStep.StartAgain;

        var assertion = await signIn.PerformPasskeyAssertionAsync(credential);
        if (!assertion.Succeeded)
            return await authenticator.RefuseAsync(null, cancellationToken);
        if (!assertion.User.EmailConfirmed)
            return await authenticator.RefuseAsync(assertion.User.Id, cancellationToken);

        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        return await authenticator.LetInAsync(assertion.User, "passkey", withSecondFactor: true, attempt: null, cancellationToken);
    }

    /// <summary>Identity keeps the challenge in this cookie, and throws when it is asked to compare without one.</summary>
    private async Task<bool> HasBegunAsync() =>
        context.HttpContext is { } http && (await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Succeeded;
}
