using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Figures;

[Route("admin/ausgaben/{edition}/zahlen")]
public sealed class FiguresController(AppDb db, StatisticsReader figures) : OneEditionController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await figures.ReadAsync(Edition.Id, cancellationToken) is { } found ? View(new FiguresPage(Edition, found)) : NotFound();
}
