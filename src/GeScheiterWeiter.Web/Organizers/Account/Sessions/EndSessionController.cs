using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.Sessions;

[Route(OrganizerAccountLinks.EndSessionRoute)]
public sealed class EndSessionController(
    UserManager<Organizer> users, OrganizerSessions sessions, OrganizerSignIn signIn) : OwnAccountController(users)
{
    [HttpPost]
    public async Task<IActionResult> End(Guid id, CancellationToken cancellationToken)
    {
        if (id == OrganizerClaims.SessionOf(User))
        {
            await signIn.SignOutAsync();
            Notice("Sie sind abgemeldet.");
            return RedirectTo(OrganizerSignInLinks.SignIn);
        }

        // Pressed twice, or ended by itself meanwhile: over is over.
        await sessions.EndAsync(id, Me.Id, cancellationToken);
        Notice("Diese Anmeldung ist beendet.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }
}
