using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Talks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Preview;

[Route(OrganizerEditionLinks.TalkPreviewRoute)]
public sealed class TalkPreviewController(AppDb db, TimeProvider clock) : PreviewController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken)
    {
        var slug = await _db.Set<Talk>().Where(t => t.Id == talk && t.EditionId == Edition.Id)
            .Select(t => t.Slug).SingleOrDefaultAsync(cancellationToken);
        if (slug is null)
            return NotFound();
        var edition = await _db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        var talks = await _db.ReadProgrammeAsync(Edition.Id, cancellationToken);
        var card = talks.Single(other => other.Slug == slug);
        return AsVisitorsSee(
            "/Visitors/Talks", new TalkPage(edition, card, [.. talks.Where(other => other != card)], clock.GetUtcNow().UtcDateTime));
    }
}
