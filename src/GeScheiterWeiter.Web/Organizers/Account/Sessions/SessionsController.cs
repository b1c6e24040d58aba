using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.Sessions;

[Route(OrganizerAccountLinks.SignOutEverywhere)]
public sealed class SessionsController(
    UserManager<Organizer> users, OwnAccount account, OrganizerSignIn signIn) : OwnAccountController(users)
{
    [HttpPost]
    public async Task<IActionResult> End(CancellationToken cancellationToken)
    {
        await account.EndAllSessionsAsync(Me, cancellationToken);
        await signIn.SignOutAsync();
        Notice("Sie sind überall abgemeldet.");
        return RedirectTo(OrganizerSignInLinks.SignIn);
    }
}
