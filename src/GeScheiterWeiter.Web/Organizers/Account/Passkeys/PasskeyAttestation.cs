using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Organizers.Account.Passkeys;

/// <summary>A new passkey: what the device is asked for, and whether what it answers can be trusted.</summary>
public sealed class PasskeyAttestation(OrganizerSignIn signIn, IHttpContextAccessor context)
{
    public Task<string> OptionsAsync(Organizer organizer) => signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
    {
        Id = organizer.Id.ToString(),
        Name = organizer.Email ?? "",
        DisplayName = organizer.Name,
    });

    /// <returns>Null when it cannot.</returns>
    public async Task<UserPasskeyInfo?> CheckAsync(Organizer organizer, string credential)
    {
        if (context.HttpContext is not { } http || !(await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Succeeded)
            return null;

        var result = await signIn.PerformPasskeyAttestationAsync(credential);
        return result.Succeeded && result.UserEntity.Id == organizer.Id.ToString() ? result.Passkey : null;
    }
}
