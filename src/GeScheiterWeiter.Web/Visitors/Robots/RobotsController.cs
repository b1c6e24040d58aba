using GeScheiterWeiter.Web.Site;
using GeScheiterWeiter.Web.Site.PublicPages;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Robots;

[KeptForEverybody]
public sealed class RobotsController(Links links) : VisitorController
{
    [HttpGet("/robots.txt")]
    public IActionResult Show() => Content(
        $"""
        User-agent: *
        Disallow: /admin
        Disallow: /bestaetigen/
        Disallow: /teilnahme/

        Sitemap: {links.At("sitemap.xml")}

        """,
        "text/plain; charset=utf-8");
}
