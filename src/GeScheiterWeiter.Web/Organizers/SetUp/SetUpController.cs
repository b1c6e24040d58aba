using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SetUp;

[AllowAnonymous]
[Route("admin/einrichten/{token}")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class SetUpController(OrganizerTokens tokens, AccountSetUp setUp, OrganizerSignIn signIn) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await HolderOfAsync(token, cancellationToken) is { } organizer ? View(new SetUpForm { Name = organizer.Name }) : Expired();

    [HttpPost]
    public async Task<IActionResult> Create(string token, SetUpForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await HolderOfAsync(token, cancellationToken) is not { } organizer)
            return Expired();
        if (!ModelState.IsValid)
            return Again(form);

        return await setUp.CompleteAsync(secret, form.Name.Trim(), form.Password, cancellationToken) switch
        {
            SetUpOutcome.Done => await GoOnAsync(organizer),
            SetUpOutcome.LinkExpired => Expired(),
            SetUpOutcome.PasswordRefused => Again(form),
        };
    }

    private async Task<Organizer?> HolderOfAsync(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) ? await tokens.HolderOfAsync(secret, OrganizerTokenPurpose.SetUp, cancellationToken) : null;

    private async Task<IActionResult> GoOnAsync(Organizer organizer)
    {
        await signIn.OpenSessionAsync(organizer, withSecondFactor: false);
        return Redirect("~/admin/konto/zweiter-faktor");
    }

    private ViewResult Expired()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("_LinkExpired");
    }

    private ViewResult Again(SetUpForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Show), form);
    }
}
