using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn.NewPassword;

[Route("admin/passwort-vergessen/{token}")]
public sealed class NewPasswordController(OrganizerTokens tokens, PasswordReset reset) : AccountLinkController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await HolderOfAsync(token, OrganizerTokenPurpose.PasswordReset, cancellationToken) is null ? Expired() : View(new NewPasswordForm());

    [HttpPost]
    public async Task<IActionResult> Create(string token, NewPasswordForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return Expired();
        if (!ModelState.IsValid)
            return Again(nameof(Show), form);

        return await reset.CompleteAsync(secret, form.Password, cancellationToken) switch
        {
            PasswordResetOutcome.Done => Done(),
            PasswordResetOutcome.LinkExpired => Expired(),
            PasswordResetOutcome.PasswordRefused => Again(nameof(Show), form),
        };
    }

    private RedirectResult Done()
    {
        Notice("Das neue Passwort gilt. Melden Sie sich damit an.");
        return Redirect("~/admin/anmelden");
    }
}
