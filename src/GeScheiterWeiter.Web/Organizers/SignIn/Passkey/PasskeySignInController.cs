using GeScheiterWeiter.Web.Organizers.SignIn.StepUp;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn.Passkey;

[AllowAnonymous]
[Route(OrganizerSignInLinks.Passkey)]
[EnableRateLimiting(SignInRateLimit.Policy)]
public sealed class PasskeySignInController(PasskeyAuthenticator authenticator, StepUpReturnUrl detour) : OrganizerController
{
    [HttpPost(OrganizerSignInLinks.PasskeyOptions)]
    public async Task<IActionResult> Options() => Content(await authenticator.OptionsAsync(), "application/json");

    [HttpPost]
    public async Task<IActionResult> Create(
        [FromForm] string? credential, [FromQuery] string? ziel, [FromQuery] string? weiter, CancellationToken cancellationToken) =>
        await authenticator.TryAsync(credential ?? "", cancellationToken) switch
        {
            SignInStep.Inside => this.RedirectToReturnUrl(ziel, detour.EndOf(User, weiter)),
            SignInStep.Refused or SignInStep.StartAgain or SignInStep.SecondFactorNeeded => Refused(weiter),
        };

    private LocalRedirectResult Refused(string? weiter)
    {
        Notice("Dieser Passkey passt nicht oder kam zu spät. Versuchen Sie es noch einmal oder melden Sie sich mit Passwort und Code an.");
        return weiter is null
            ? RedirectTo(OrganizerSignInLinks.SignIn + StepUpReturnUrl.QueryOf(Request))
            : LocalRedirectPreserveMethod(Url.To(OrganizerSignInLinks.StepUpForm) + StepUpReturnUrl.QueryOf(Request));
    }
}
