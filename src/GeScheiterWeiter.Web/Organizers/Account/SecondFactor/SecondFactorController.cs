using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.SecondFactor;

[Route(OrganizerAccountLinks.SecondFactor)]
public sealed class SecondFactorController(UserManager<Organizer> users) : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Show() => Me.TwoFactorEnabled ? RedirectTo(OrganizerAccountLinks.Account) : View();
}
