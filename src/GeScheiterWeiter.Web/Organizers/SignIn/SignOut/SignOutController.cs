using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn.SignOut;

[AllowAnonymous]
[Route(OrganizerSignInLinks.SignOut)]
public sealed class SignOutController(OrganizerSignIn signIn) : OrganizerController
{
    [HttpPost]
    public async Task<IActionResult> Create()
    {
        await signIn.SignOutAsync();
        Notice("Sie sind abgemeldet.");
        return RedirectTo(OrganizerSignInLinks.SignIn);
    }
}
