using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Development.SampleSignIn;

[Route(DevelopmentLinks.SampleSignInRoute)]
public sealed class SampleSignInController(
    SampleOrganizer sample, UserManager<Organizer> users, OrganizerSignIn signIn) : DevelopmentController
{
    [HttpGet]
    public IActionResult Show(string token) => sample.IsCurrent(token) ? View() : NotFound();

    [HttpPost]
    public async Task<IActionResult> Enter(string token)
    {
        if (!sample.Redeem(token) || await users.FindByEmailAsync(SampleOrganizer.Address) is not { } owner)
            return NotFound();

        await signIn.OpenSessionAsync(owner, withSecondFactor: true);
        return RedirectTo(OrganizerLinks.Dashboard);
    }
}
