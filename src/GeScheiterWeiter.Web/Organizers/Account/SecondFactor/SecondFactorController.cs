using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.SecondFactor;

[Route("admin/konto/zweiter-faktor")]
public sealed class SecondFactorController(UserManager<Organizer> users) : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Show() => Me.TwoFactorEnabled ? Redirect("~/admin/konto") : View();
}
