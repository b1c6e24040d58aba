using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.Account;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn.StepUp;

[Route(OrganizerSignInLinks.StepUp)]
[EnableRateLimiting(SignInRateLimit.Policy)]
public sealed class StepUpController(
    UserManager<Organizer> users, OrganizerAuthenticator authenticator, StepUpReturnUrl detour) : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Show() => View(new StepUpForm());

    /// <summary>For a form that came too late: the page that asks carries what was typed.</summary>
    [HttpPost(OrganizerSignInLinks.StepUpForm)]
    [DisableRateLimiting]
    public IActionResult Carry() => View(nameof(Show), new StepUpForm());

    [HttpPost]
    public async Task<IActionResult> Create(
        StepUpForm form, [FromQuery] string? ziel, [FromQuery] string? weiter, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await authenticator.TryAgainAsync(User, form.Password, cancellationToken) switch
        {
            SignInStep.Inside => this.RedirectToReturnUrl(ziel, detour.EndOf(User, weiter)),
            SignInStep.Refused or SignInStep.SecondFactorNeeded or SignInStep.StartAgain => Refused(form),
        };
    }

    private ViewResult Refused(StepUpForm form)
    {
        ModelState.AddModelError(
            nameof(form.Password), "Das Passwort stimmt nicht. Nach mehreren Fehlversuchen müssen Sie 15 Minuten warten.");
        return Unprocessable(nameof(Show), form);
    }
}
