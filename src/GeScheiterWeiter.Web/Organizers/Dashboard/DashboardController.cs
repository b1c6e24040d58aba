using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Dashboard;

[Route("admin")]
public sealed class DashboardController : OrganizerController
{
    [HttpGet]
    public IActionResult Index() => View();
}
