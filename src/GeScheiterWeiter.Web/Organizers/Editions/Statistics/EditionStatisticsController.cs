using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Statistics;

[Route(OrganizerEditionLinks.StatisticsRoute)]
public sealed class EditionStatisticsController(AppDb db, StatisticsReader figures) : EditionScopedController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        await figures.ReadAsync(Edition.Id, cancellationToken) is { } found ? View(new StatisticsPage(Edition, found)) : NotFound();
}
