using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

[CachePublicly]
public sealed class LessonController(LessonReader lessons) : VisitorController
{
    [HttpGet(LessonLinks.ShowRoute)]
    public async Task<IActionResult> Show(string lesson, CancellationToken cancellationToken) =>
        await lessons.FindAsync(lesson, cancellationToken) is { } page ? View(page) : NotFound();
}
