using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Sitemaps;

/// <summary>Which pages robots leave alone, and where the map of all others is.</summary>
[CachePublicly]
public sealed class RobotsController(AbsoluteLinks links) : VisitorController
{
    [HttpGet(VisitorLinks.Robots)]
    public IActionResult Show() => Content(
        $"""
        User-agent: *
        Disallow: {OrganizerLinks.Dashboard}
        Disallow: {VisitorLinks.Confirmation("")}
        Disallow: {AttendeeLinks.MyRegistration("")}
        Disallow: {InvitedLinks.Invitation("")}
        Disallow: {VisitorLinks.Notice("")}

        Sitemap: {links.To(VisitorLinks.Sitemap)}

        """,
        "text/plain; charset=utf-8");
}
