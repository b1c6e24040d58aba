using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn.ForgottenPassword;

[AllowAnonymous]
[Route(OrganizerSignInLinks.ForgottenPassword)]
[EnableRateLimiting(SignInRateLimit.Policy)]
public sealed class ForgottenPasswordController(PasswordReset reset) : OrganizerController
{
    [HttpGet]
    public IActionResult Show() => View(new ForgottenPasswordForm());

    [HttpPost]
    public async Task<IActionResult> Create(ForgottenPasswordForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        await reset.AskAsync(form.Email, cancellationToken);
        Notice("Gehört die Adresse zu einem Zugang, ist eine E-Mail mit einem Link unterwegs. Der Link gilt eine Stunde.");
        return RedirectTo(OrganizerSignInLinks.SignIn);
    }
}
