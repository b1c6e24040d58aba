using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn.SetUp;

[Route(OrganizerSignInLinks.SetUpRoute)]
public sealed class SetUpController(OrganizerTokens tokens, AccountSetUp setUp, OrganizerSignIn signIn) : AccountLinkController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await HolderOfAsync(token, OrganizerTokenPurpose.SetUp, cancellationToken) is { } organizer
            ? View(new SetUpForm { Name = organizer.Name })
            : Expired();

    [HttpPost]
    public async Task<IActionResult> Create(string token, SetUpForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret)
            || await HolderOfAsync(token, OrganizerTokenPurpose.SetUp, cancellationToken) is not { } organizer)
            return Expired();
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await setUp.CompleteAsync(secret, form.Name, form.Password, cancellationToken) switch
        {
            SetUpOutcome.Done => await GoOnAsync(organizer),
            SetUpOutcome.LinkExpired => Expired(),
            SetUpOutcome.PasswordRefused => Unprocessable(nameof(Show), form),
        };
    }

    private async Task<IActionResult> GoOnAsync(Organizer organizer)
    {
        await signIn.OpenSessionAsync(organizer, withSecondFactor: false);
        return RedirectTo(OrganizerAccountLinks.SecondFactor);
    }
}
