using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Home;

public sealed class HomeController : VisitorController
{
    [HttpGet("/")]
    public IActionResult Index() => View();
}
