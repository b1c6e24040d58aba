using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Talks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Preview;

/// <summary>
/// The pages of an edition as visitors will see them: the visitors' own views, drafts included, and above them a way back.
/// </summary>
[Route(OrganizerEditionLinks.PreviewRoute)]
public sealed class EditionPreviewController(AppDb db, EditionReader pages, TimeProvider clock) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        await pages.PreviewAsync(Edition.Id, cancellationToken) is { } page ? AsVisitorsSee("/Visitors/Editions", page) : NotFound();

    [HttpGet(OrganizerEditionLinks.TalkPreviewRoute)]
    public async Task<IActionResult> Talk(Guid talk, CancellationToken cancellationToken)
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

    /// <summary>Views and their parts are looked for where the visitors' are.</summary>
    private ViewResult AsVisitorsSee(string folder, object page)
    {
        ViewData["BackTo"] = OrganizerEditionLinks.Overview(Edition.Slug);
        ViewFolderConvention.Use(ControllerContext, folder);
        return View("Show", page);
    }
}
