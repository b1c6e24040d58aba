using GeScheiterWeiter.Web.Organizers.SignInCode;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>The second step of signing in: a code, of whichever kind, after the password.</summary>
public abstract class SecondStepController(HalfWay halfWay) : OrganizerController
{
    /// <summary>What to say when the code is not taken.</summary>
    protected abstract string Refusal { get; }

    [HttpGet]
    public async Task<IActionResult> Index() =>
        await halfWay.WhoAsync() is null ? StartAgain() : View(new SignInCodeForm());

    [HttpPost]
    public async Task<IActionResult> Create(SignInCodeForm form, [FromQuery] string? ziel, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again(nameof(Index), form);

        return await TryAsync(form.Code, cancellationToken) switch
        {
            EntranceStep.Inside => this.RedirectToDestination(ziel),
            EntranceStep.StartAgain => StartAgain(),
            EntranceStep.Refused or EntranceStep.SecondFactorNeeded => Refused(form),
        };
    }

    protected abstract Task<EntranceStep> TryAsync(string code, CancellationToken cancellationToken);

    private ViewResult StartAgain()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("_StartAgain");
    }

    private ViewResult Refused(SignInCodeForm form)
    {
        ModelState.AddModelError(nameof(form.Code), Refusal);
        return Again(nameof(Index), form);
    }
}
