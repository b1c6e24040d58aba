using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.PasskeySignIn;

[AllowAnonymous]
[Route("admin/anmelden/passkey")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class PasskeySignInController(PasskeyEntrance entrance) : OrganizerController
{
    [HttpPost("optionen")]
    public async Task<IActionResult> Options() => Content(await entrance.OptionsAsync(), "application/json");

    [HttpPost]
    public async Task<IActionResult> Create([FromForm] string? credential, [FromQuery] string? ziel, CancellationToken cancellationToken) =>
        await entrance.TryAsync(credential ?? "", cancellationToken) switch
        {
            EntranceStep.Inside => this.RedirectToDestination(ziel),
            EntranceStep.Refused or EntranceStep.StartAgain or EntranceStep.SecondFactorNeeded => Refused(ziel),
        };

    private RedirectResult Refused(string? ziel)
    {
        Notice("Dieser Passkey passt nicht oder kam zu spät. Versuchen Sie es noch einmal oder melden Sie sich mit Passwort und Code an.");
        return Redirect(Url.Content("~/admin/anmelden") + QueryString.Create("ziel", ziel ?? ""));
    }
}
