using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Slides;

/// <summary>The slides for whoever looks after them, whether others may see them or not.</summary>
[Sandboxed, Route(OrganizerLessonLinks.SlidesFileRoute)]
public sealed class SlidesFileController(AppDb db) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await _db.Set<Lesson>().Where(l => l.TalkId == talk && l.Talk.EditionId == Edition.Id && l.Talk.Slides != null)
            .Select(l => l.Talk.Slides!.Content).SingleOrDefaultAsync(cancellationToken) is { } content
            ? File(content, "application/pdf", "folien.pdf")
            : NotFound();
}
