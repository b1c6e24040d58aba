using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn.Password;

[AllowAnonymous]
[Route(OrganizerSignInLinks.SignIn)]
[EnableRateLimiting(SignInRateLimit.Policy)]
public sealed class SignInController(OrganizerAuthenticator authenticator) : OrganizerController
{
    public const string Refusal =
        "Das hat nicht gestimmt. Prüfen Sie Adresse und Passwort; nach mehreren Fehlversuchen müssen Sie 15 Minuten warten.";

    [HttpGet]
    public IActionResult Show() => View(new SignInForm());

    [HttpPost]
    public async Task<IActionResult> Create(SignInForm form, [FromQuery] string? ziel, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await authenticator.TryPasswordAsync(form.Email, form.Password, cancellationToken) switch
        {
            SignInStep.Inside => this.RedirectToReturnUrl(ziel),
            SignInStep.SecondFactorNeeded => RedirectTo(OrganizerSignInLinks.Code + QueryString.Create("ziel", ziel ?? "")),
            SignInStep.Refused or SignInStep.StartAgain => Refused(form),
        };
    }

    private ViewResult Refused(SignInForm form)
    {
        ModelState.AddModelError("", Refusal);
        return Unprocessable(nameof(Show), form);
    }
}
