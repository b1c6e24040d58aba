using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.EasyLanguage;

/// <summary>An edition in Leichte Sprache; only there where somebody has written it.</summary>
[CachePublicly]
public sealed class EasyLanguageController(AppDb db, TimeProvider clock) : VisitorController
{
    [HttpGet(VisitorLinks.EditionEasyLanguageRoute)]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await db.FindPublicEditionAsync(edition, cancellationToken) is { EasyLanguage.IsEmpty: false } found
            ? View(new EasyLanguagePage(found, clock.GetUtcNow().UtcDateTime))
            : NotFound();
}
