using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Dashboard;

[Route(OrganizerLinks.Dashboard)]
public sealed class DashboardController(DashboardReader overview) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await overview.ReadAsync(cancellationToken));
}
