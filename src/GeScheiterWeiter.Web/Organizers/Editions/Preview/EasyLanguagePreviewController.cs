using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Visitors.Editions.EasyLanguage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Preview;

[Route(OrganizerEditionLinks.EasyLanguagePreviewRoute)]
public sealed class EasyLanguagePreviewController(AppDb db, TimeProvider clock) : PreviewController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return edition.EasyLanguage.IsEmpty
            ? NotFound()
            : AsVisitorsSee("/Visitors/Editions/EasyLanguage", new EasyLanguagePage(edition, clock.GetUtcNow().UtcDateTime));
    }
}
