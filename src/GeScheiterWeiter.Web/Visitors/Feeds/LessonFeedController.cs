using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Lessons;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Feeds;

[CachePublicly]
public sealed class LessonFeedController(LessonReader lessons, AbsoluteLinks links) : VisitorController
{
    [HttpGet(LessonLinks.Feed)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var feed = new LessonFeed(links).Write(await lessons.LatestAsync(cancellationToken));
        return File(feed, "application/atom+xml; charset=utf-8", lastModified: null, ContentTag.Of(feed));
    }
}
