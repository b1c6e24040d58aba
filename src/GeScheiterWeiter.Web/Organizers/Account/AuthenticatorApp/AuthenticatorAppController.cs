using System.Security.Cryptography;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.AuthenticatorApp;

[Route(OrganizerAccountLinks.AuthenticatorApp)]
[Authorize(Policy = OrganizerPolicies.RecentProof)]
public sealed class AuthenticatorAppController(
    UserManager<Organizer> users, SecondFactors factors, OrganizerSignIn signIn,
    IDataProtectionProvider protection) : OwnAccountController(users)
{
    private readonly UserManager<Organizer> _users = users;

    private IDataProtector Seal => protection.CreateProtector("AuthenticatorApp", Me.Id.ToString());

    [HttpGet]
    public async Task<IActionResult> Show() => View(await PageAsync(OneTimeCodes.NewKey()));

    [HttpPost]
    public async Task<IActionResult> Create(AuthenticatorAppForm form, CancellationToken cancellationToken)
    {
        var key = Unsealed(form.SealedKey);
        if (ModelState.IsValid && key is not null && await factors.SetUpAppAsync(Me, key, form.Code, cancellationToken))
            return await DoneAsync(cancellationToken);

        if (ModelState.IsValid)
            ModelState.AddModelError(nameof(form.Code), "Der Code passt nicht zu diesem Schlüssel. Stimmt die Uhrzeit auf Ihrem Telefon?");
        return Unprocessable(nameof(Show), await PageAsync(key ?? OneTimeCodes.NewKey()));
    }

    [HttpPost(OrganizerAccountLinks.RemoveAuthenticatorApp)]
    public async Task<IActionResult> Remove(CancellationToken cancellationToken)
    {
        if (await factors.RemoveAppAsync(Me, cancellationToken))
        {
            await signIn.OpenSessionAsync(Me, withSecondFactor: true);
            Notice("Die App ist entfernt. Der Passkey bleibt Ihr zweiter Faktor.");
        }
        else
        {
            Notice("Die App ist Ihr einziger zweiter Faktor und bleibt deshalb. Richten Sie zuerst einen Passkey ein.");
        }

        return RedirectTo(OrganizerAccountLinks.Account);
    }

    private async Task<IActionResult> DoneAsync(CancellationToken cancellationToken)
    {
        await signIn.OpenSessionAsync(Me, withSecondFactor: true);
        Notice("Die App ist eingerichtet.");
        if (await _users.CountRecoveryCodesAsync(Me) > 0)
            return RedirectTo(OrganizerAccountLinks.Account);

        TempData[RecoveryCodes.RecoveryCodesController.Codes] = (await factors.FirstRecoveryCodesAsync(Me, cancellationToken)).ToArray();
        return RedirectTo(OrganizerAccountLinks.RecoveryCodes);
    }

    private async Task<AuthenticatorAppPage> PageAsync(string key)
    {
        ModelState.Remove(nameof(AuthenticatorAppForm.SealedKey));
        return new AuthenticatorAppPage(
            string.Join(' ', key.Chunk(4).Select(group => new string(group))),
            QrCode.SvgOf(OneTimeCodes.UriOf(key, Me.Email ?? "")),
            Seal.Protect(key),
            IsReplacement: !string.IsNullOrEmpty(await _users.GetAuthenticatorKeyAsync(Me)),
            CanBeRemoved: (await _users.GetPasskeysAsync(Me)).Count > 0);
    }

    private string? Unsealed(string sealedKey)
    {
        try
        {
            return Seal.Unprotect(sealedKey);
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
