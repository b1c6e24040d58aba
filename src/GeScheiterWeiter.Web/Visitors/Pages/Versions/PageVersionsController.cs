using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Pages.Versions;

/// <summary>A page people agree to, as it stood once.</summary>
[CachePublicly]
public sealed class PageVersionsController(AppDb db, FixedPages pages) : VisitorController
{
    [HttpGet(VisitorLinks.FixedPageVersionRoute)]
    public async Task<IActionResult> Show(string page, int number, CancellationToken cancellationToken)
    {
        if (FixedPageKind.Find(page) is not { IsAgreedTo: true } kind)
            return NotFound();
        var versions = await db.Set<FixedPageVersion>().AsNoTracking().Where(v => v.Slug == kind.Slug && v.Number >= number)
            .OrderBy(v => v.Number).Take(2).ToListAsync(cancellationToken);
        if (versions.Find(v => v.Number == number) is not { } version)
            return NotFound();

        var details = await pages.ReadDetailsAsync(cancellationToken);
        return View(new PageVersion(
            kind, version, FixedPageText.From(kind, version.Source, details), versions.Find(v => v.Number > number)?.SinceUtc));
    }
}
