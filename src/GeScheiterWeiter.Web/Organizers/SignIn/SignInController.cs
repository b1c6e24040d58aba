using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

[AllowAnonymous]
[Route("admin/anmelden")]
public sealed class SignInController : OrganizerController
{
    [HttpGet]
    public IActionResult Index() => View();
}
