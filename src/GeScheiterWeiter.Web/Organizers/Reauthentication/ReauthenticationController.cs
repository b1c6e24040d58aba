using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.Reauthentication;

[Route("admin/nochmal-anmelden")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class ReauthenticationController(UserManager<Organizer> users, Entrance entrance) : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Index() => View(new ReauthenticationForm());

    [HttpPost]
    public async Task<IActionResult> Create(ReauthenticationForm form, [FromQuery] string? ziel, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Index), form);

        return await entrance.TryAgainAsync(User, form.Password, cancellationToken) switch
        {
            EntranceStep.Inside => this.RedirectToDestination(ziel),
            EntranceStep.Refused or EntranceStep.SecondFactorNeeded or EntranceStep.StartAgain => Refused(form),
        };
    }

    private ViewResult Refused(ReauthenticationForm form)
    {
        ModelState.AddModelError(nameof(form.Password), "Das Passwort stimmt nicht. Nach mehreren Fehlversuchen ist der Zugang für 15 Minuten gesperrt.");
        return Unprocessable(nameof(Index), form);
    }
}
