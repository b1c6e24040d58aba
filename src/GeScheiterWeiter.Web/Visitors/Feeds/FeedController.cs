using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Feeds;

[CachePublicly]
public sealed class FeedController(AppDb db, AbsoluteLinks links, TimeProvider clock) : VisitorController
{
    [HttpGet(VisitorLinks.Feed)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var editions = await db.WithSeatsOfPublicEditions().OrderByDescending(e => e.StartUtc).ToListAsync(cancellationToken);
        var feed = new AtomFeed(links).Write([.. editions.Select(edition => new EditionCard(edition, nowUtc))]);
        return File(feed, "application/atom+xml; charset=utf-8", lastModified: null, ContentTag.Of(feed));
    }
}
