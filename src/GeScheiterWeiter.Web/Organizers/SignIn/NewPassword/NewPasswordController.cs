using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn.NewPassword;

[Route(OrganizerSignInLinks.NewPasswordRoute)]
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
            return Unprocessable(nameof(Show), form);

        return await reset.CompleteAsync(secret, form.Password, cancellationToken) switch
        {
            PasswordResetOutcome.Done => Done(),
            PasswordResetOutcome.LinkExpired => Expired(),
            PasswordResetOutcome.PasswordRefused => Unprocessable(nameof(Show), form),
        };
    }

    private LocalRedirectResult Done()
    {
        Notice("Das neue Passwort gilt. Melden Sie sich damit an.");
        return RedirectTo(OrganizerSignInLinks.SignIn);
    }
}
