using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.Sessions;

[Route("admin/konto/ueberall-abmelden")]
public sealed class SessionsController(UserManager<Organizer> users, OwnAccount account, OrganizerSignIn signIn) : OwnAccountController(users)
{
    [HttpPost]
    public async Task<IActionResult> End()
    {
        await account.EndAllSessionsAsync(Me);
        await signIn.SignOutAsync();
        Notice("Sie sind überall abgemeldet.");
        return Redirect("~/admin/anmelden");
    }
}
