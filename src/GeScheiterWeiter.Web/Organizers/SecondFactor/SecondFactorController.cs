using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SecondFactor;

[Route("admin/konto/zweiter-faktor")]
public sealed class SecondFactorController(UserManager<Organizer> users) : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Index() => Me.TwoFactorEnabled ? Redirect("~/admin/konto") : View();
}
