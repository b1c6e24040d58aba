using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Dashboard;

[Route(OrganizerLinks.Dashboard)]
public sealed class DashboardController(DashboardReader overview) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(await overview.ReadAsync(Chooser.Of(User) is { Judges: true, Id: var me } ? me : null, cancellationToken));
}
