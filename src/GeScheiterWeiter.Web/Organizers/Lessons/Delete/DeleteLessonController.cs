using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Delete;

[Route(OrganizerLessonLinks.DeleteRoute)]
public sealed class DeleteLessonController(AppDb db, LessonEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await _db.Set<Lesson>().Where(l => l.TalkId == talk && l.Talk.EditionId == Edition.Id)
            .Select(l => l.Title).SingleOrDefaultAsync(cancellationToken) is { } title
            ? View(model: title)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Delete(Guid talk, CancellationToken cancellationToken)
    {
        if (!await editor.DeleteAsync(Edition.Id, talk, CurrentActor, cancellationToken))
            return NotFound();
        Notice("Die Erkenntnis ist gelöscht.");
        return RedirectTo(OrganizerLessonLinks.List(Edition.Slug));
    }
}
