using GeScheiterWeiter.Web.Organizers.SignInCode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignInRecovery;

[AllowAnonymous]
[Route("admin/anmelden/wiederherstellung")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class SignInRecoveryController(Entrance entrance, HalfWay halfWay) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Index() =>
        await halfWay.WhoAsync() is null ? StartAgain() : View(new SignInCodeForm());

    [HttpPost]
    public async Task<IActionResult> Create(SignInCodeForm form, [FromQuery] string? ziel, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again(form);

        return await entrance.TryRecoveryCodeAsync(form.Code, cancellationToken) switch
        {
            EntranceStep.Inside => this.RedirectToDestination(ziel),
            EntranceStep.StartAgain => StartAgain(),
            EntranceStep.Refused or EntranceStep.SecondFactorNeeded => Refused(form),
        };
    }

    private ViewResult StartAgain()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("_StartAgain");
    }

    private ViewResult Refused(SignInCodeForm form)
    {
        ModelState.AddModelError(nameof(form.Code), "Dieser Wiederherstellungscode stimmt nicht oder ist schon benutzt. Nach mehreren Fehlversuchen ist der Zugang für 15 Minuten gesperrt.");
        return Again(form);
    }

    private ViewResult Again(SignInCodeForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), form);
    }
}
