using System.Buffers.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.Passkeys;

[Route(OrganizerAccountLinks.Passkeys)]
[Authorize(Policy = OrganizerPolicies.RecentProof)]
public sealed class PasskeysController(
    UserManager<Organizer> users, SecondFactors factors, OrganizerSignIn signIn, PasskeyAttestation attestation)
    : OwnAccountController(users)
{
    private readonly UserManager<Organizer> _users = users;

    [HttpGet]
    public async Task<IActionResult> Show() => View(await PageAsync());

    [HttpPost(OrganizerAccountLinks.PasskeyOptions)]
    public async Task<IActionResult> Options() => Content(await attestation.OptionsAsync(Me), "application/json");

    [HttpPost]
    public async Task<IActionResult> Create(NewPasskeyForm form, CancellationToken cancellationToken)
    {
        var passkey = ModelState.IsValid ? await attestation.CheckAsync(Me, form.Credential) : null;
        if (passkey is null)
        {
            if (ModelState.IsValid)
                ModelState.AddModelError("", "Dieser Passkey passt nicht oder kam zu spät. Versuchen Sie es bitte noch einmal.");
            return Unprocessable(nameof(Show), await PageAsync() with { Name = form.Name });
        }

        await factors.AddPasskeyAsync(Me, passkey, form.Name, cancellationToken);
        await signIn.OpenSessionAsync(Me, withSecondFactor: true);
        Notice("Der Passkey ist eingerichtet.");
        if (await _users.CountRecoveryCodesAsync(Me) > 0)
            return RedirectTo(OrganizerAccountLinks.Passkeys);

        TempData[RecoveryCodes.RecoveryCodesController.Codes] = (await factors.FirstRecoveryCodesAsync(Me, cancellationToken)).ToArray();
        return RedirectTo(OrganizerAccountLinks.RecoveryCodes);
    }

    [HttpPost(OrganizerAccountLinks.RenamePasskeyRoute)]
    public async Task<IActionResult> Rename(string id, PasskeyNameForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), await PageAsync());
        if (!Base64Url.IsValid(id) || !await factors.RenamePasskeyAsync(Me, Base64Url.DecodeFromChars(id), form.Name, cancellationToken))
            return NotFound();

        Notice("Der Passkey hat einen neuen Namen.");
        return RedirectTo(OrganizerAccountLinks.Passkeys);
    }

    [HttpPost(OrganizerAccountLinks.RemovePasskeyRoute)]
    public async Task<IActionResult> Remove(string id, CancellationToken cancellationToken)
    {
        if (!Base64Url.IsValid(id))
            return NotFound();

        var removed = await factors.RemovePasskeyAsync(Me, Base64Url.DecodeFromChars(id), cancellationToken);
        if (removed)
            await signIn.OpenSessionAsync(Me, withSecondFactor: true);
        Notice(removed
            ? "Der Passkey ist entfernt."
            : "Dieser Passkey ist Ihr einziger zweiter Faktor und bleibt deshalb. Richten Sie zuerst einen anderen ein.");
        return RedirectTo(OrganizerAccountLinks.Passkeys);
    }

    private async Task<PasskeysPage> PageAsync() => new(
        [.. (await _users.GetPasskeysAsync(Me))
            .OrderBy(p => p.CreatedAt)
            .Select(p => new PasskeyLine(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "", p.CreatedAt.UtcDateTime))],
        HasApp: !string.IsNullOrEmpty(await _users.GetAuthenticatorKeyAsync(Me)));
}
