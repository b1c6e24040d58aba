using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.Reauthentication;

[Route("admin/nochmal-anmelden")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class ReauthenticationController(UserManager<Organizer> users, Entrance entrance, Detour detour) : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Index() => View(new ReauthenticationForm());

    /// <summary>For a form that came too late: the page that asks carries what was typed.</summary>
    [HttpPost("formular")]
    [DisableRateLimiting]
    public IActionResult Carry() => View(nameof(Index), new ReauthenticationForm());

    [HttpPost]
    public async Task<IActionResult> Create(ReauthenticationForm form, [FromQuery] string? ziel, [FromQuery] string? weiter, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Index), form);

        return await entrance.TryAgainAsync(User, form.Password, cancellationToken) switch
        {
            EntranceStep.Inside => this.RedirectToDestination(ziel, detour.EndOf(User, weiter)),
            EntranceStep.Refused or EntranceStep.SecondFactorNeeded or EntranceStep.StartAgain => Refused(form),
        };
    }

    private ViewResult Refused(ReauthenticationForm form)
    {
        ModelState.AddModelError(nameof(form.Password), "Das Passwort stimmt nicht. Nach mehreren Fehlversuchen ist der Zugang für 15 Minuten gesperrt.");
        return Unprocessable(nameof(Index), form);
    }
}
