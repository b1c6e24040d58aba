using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.PasskeySignIn;

[AllowAnonymous]
[Route("admin/anmelden/passkey")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class PasskeySignInController(PasskeyEntrance entrance, Detour detour) : OrganizerController
{
    [HttpPost("optionen")]
    public async Task<IActionResult> Options() => Content(await entrance.OptionsAsync(), "application/json");

    [HttpPost]
    public async Task<IActionResult> Create(
        [FromForm] string? credential, [FromQuery] string? ziel, [FromQuery] string? weiter, CancellationToken cancellationToken) =>
        await entrance.TryAsync(credential ?? "", cancellationToken) switch
        {
            EntranceStep.Inside => this.RedirectToDestination(ziel, detour.EndOf(User, weiter)),
            EntranceStep.Refused or EntranceStep.StartAgain or EntranceStep.SecondFactorNeeded => Refused(weiter),
        };

    private RedirectResult Refused(string? weiter)
    {
        Notice("Dieser Passkey passt nicht oder kam zu spät. Versuchen Sie es noch einmal oder melden Sie sich mit Passwort und Code an.");
        return weiter is null
            ? Redirect(Url.Content("~/admin/anmelden") + Detour.QueryOf(Request))
            : RedirectPreserveMethod(Url.Content("~/admin/nochmal-anmelden/formular") + Detour.QueryOf(Request));
    }
}
