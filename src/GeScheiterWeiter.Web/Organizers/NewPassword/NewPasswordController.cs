using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.NewPassword;

[AllowAnonymous]
[Route("admin/passwort-vergessen/{token}")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class NewPasswordController(OrganizerTokens tokens, PasswordReset reset) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
        && await tokens.HolderOfAsync(secret, OrganizerTokenPurpose.PasswordReset, cancellationToken) is not null
            ? View(new NewPasswordForm())
            : Expired();

    [HttpPost]
    public async Task<IActionResult> Create(string token, NewPasswordForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return Expired();
        if (!ModelState.IsValid)
            return Again(form);

        return await reset.CompleteAsync(secret, form.Password, cancellationToken) switch
        {
            PasswordResetOutcome.Done => Done(),
            PasswordResetOutcome.LinkExpired => Expired(),
            PasswordResetOutcome.PasswordRefused => Again(form),
        };
    }

    private RedirectResult Done()
    {
        Notice("Das neue Passwort gilt. Melden Sie sich damit an.");
        return Redirect("~/admin/anmelden");
    }

    private ViewResult Expired()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("_LinkExpired");
    }

    private ViewResult Again(NewPasswordForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Show), form);
    }
}
