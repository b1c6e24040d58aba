using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.Account.Password;

/// <summary>Asks for the password in force, whenever it was given last: no other proof is needed.</summary>
[Route(OrganizerAccountLinks.Password)]
[EnableRateLimiting(SignInRateLimit.Policy)]
public sealed class PasswordChangeController(
    UserManager<Organizer> users, OwnAccount account, OrganizerSignIn signIn, CurrentSignInSource source)
    : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Show() => View(new PasswordChangeForm());

    [HttpPost]
    public async Task<IActionResult> Create(PasswordChangeForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await account.ChangePasswordAsync(Me, form.Current, form.Password, source.Read(), cancellationToken) switch
        {
            PasswordChangeOutcome.Done => await DoneAsync(),
            PasswordChangeOutcome.WrongPassword => Wrong(form),
            PasswordChangeOutcome.PasswordRefused => Unprocessable(nameof(Show), form),
        };
    }

    private async Task<IActionResult> DoneAsync()
    {
        await signIn.OpenSessionAsync(Me, OrganizerClaims.HasSecondFactor(User));
        Notice("Das neue Passwort gilt. Ihre anderen Anmeldungen sind beendet.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }

    private ViewResult Wrong(PasswordChangeForm form)
    {
        ModelState.AddModelError(
            nameof(form.Current), "Das bisherige Passwort stimmt nicht. Nach mehreren Fehlversuchen müssen Sie 15 Minuten warten.");
        return Unprocessable(nameof(Show), form);
    }
}
