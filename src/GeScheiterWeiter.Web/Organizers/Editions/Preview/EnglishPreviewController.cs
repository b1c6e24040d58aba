using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Visitors.Editions.English;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Preview;

[Route(OrganizerEditionLinks.EnglishPreviewRoute)]
public sealed class EnglishPreviewController(AppDb db, TimeProvider clock) : PreviewController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return edition.English.IsEmpty
            ? NotFound()
            : AsVisitorsSee("/Visitors/Editions/English", new EnglishPage(edition, clock.GetUtcNow().UtcDateTime));
    }
}
