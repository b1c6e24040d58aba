using GeScheiterWeiter.Web.Organizers.SignIn.SecondFactor.Code;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn.SecondFactor;

/// <summary>The second step of signing in: a code, of whichever kind, after the password.</summary>
public abstract class SecondStepController(PartialSignInCookie partialSignIn) : OrganizerController
{
    /// <summary>What to say when the code is not taken.</summary>
    protected abstract string Refusal { get; }

    [HttpGet]
    public async Task<IActionResult> Show() =>
        await partialSignIn.WhoAsync() is null ? StartAgain() : View(new SignInCodeForm());

    [HttpPost]
    public async Task<IActionResult> Create(SignInCodeForm form, [FromQuery] string? ziel, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await TryAsync(form.Code, cancellationToken) switch
        {
            SignInStep.Inside => this.RedirectToReturnUrl(ziel),
            SignInStep.StartAgain => StartAgain(),
            SignInStep.Refused or SignInStep.SecondFactorNeeded => Refused(form),
        };
    }

    protected abstract Task<SignInStep> TryAsync(string code, CancellationToken cancellationToken);

    private ViewResult StartAgain() => View(StatusCodes.Status410Gone, "_StartAgain");

    private ViewResult Refused(SignInCodeForm form)
    {
        ModelState.AddModelError(nameof(form.Code), Refusal);
        return Unprocessable(nameof(Show), form);
    }
}
