using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

[AllowAnonymous]
[Route("admin/anmelden")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class SignInController(Entrance entrance) : OrganizerController
{
    public const string Refusal =
        "Das hat nicht gestimmt. Prüfen Sie Adresse und Passwort; nach mehreren Fehlversuchen ist ein Zugang für 15 Minuten gesperrt.";

    [HttpGet]
    public IActionResult Index() => View(new SignInForm());

    [HttpPost]
    public async Task<IActionResult> Create(SignInForm form, [FromQuery] string? ziel, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again(nameof(Index), form);

        return await entrance.TryPasswordAsync(form.Email, form.Password, cancellationToken) switch
        {
            EntranceStep.Inside => this.RedirectToDestination(ziel),
            EntranceStep.SecondFactorNeeded => Redirect(Url.Content("~/admin/anmelden/code") + QueryString.Create("ziel", ziel ?? "")),
            EntranceStep.Refused or EntranceStep.StartAgain => Refused(form),
        };
    }

    private ViewResult Refused(SignInForm form)
    {
        ModelState.AddModelError("", Refusal);
        return Again(nameof(Index), form);
    }
}
