using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Visitors.Lessons;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Preview;

[Route(OrganizerLessonLinks.PreviewRoute)]
public sealed class LessonPreviewController(AppDb db, LessonReader lessons) : PreviewController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await lessons.PreviewAsync(Edition.Id, talk, cancellationToken) is { } page
            ? AsVisitorsSee("/Visitors/Lessons", page, OrganizerLessonLinks.List(Edition.Slug))
            : NotFound();
}
