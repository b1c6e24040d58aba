using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Site.PublicPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions;

[KeptForEverybody]
public sealed class EditionsController(AppDb db, EditionPages pages, TimeProvider clock) : VisitorController
{
    [HttpGet("/ausgaben")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(EditionList.Of(await db.WithSeatsOfPublicEditions().ToListAsync(cancellationToken), clock.GetUtcNow().UtcDateTime));

    [HttpGet("/ausgaben/{edition}")]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await pages.FindPublicAsync(edition, cancellationToken) is { } page ? View(page) : NotFound();
}
