using System.Text;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.Calendar;

[CachePublicly]
public sealed class CalendarController(AppDb db, EditionCalendar calendar) : VisitorController
{
    [HttpGet(VisitorLinks.EditionCalendarRoute)]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await db.FindPublicEditionAsync(edition, cancellationToken) is { } found
            ? File(Encoding.UTF8.GetBytes(calendar.Publish(found)), "text/calendar; charset=utf-8", $"{found.Slug}.ics")
            : NotFound();
}
