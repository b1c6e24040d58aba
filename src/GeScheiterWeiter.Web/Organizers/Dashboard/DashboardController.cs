using GeScheiterWeiter.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Dashboard;

[Route("admin")]
public sealed class DashboardController(DashboardReader overview) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await overview.ReadAsync(cancellationToken));
}
