using System.Text;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Visitors.Editions.Calendar;

[CachePublicly]
public sealed class CalendarController(AppDb db, EditionCalendar calendar, IOptions<MailOptions> mail) : VisitorController
{
    [HttpGet(VisitorLinks.EditionCalendarRoute)]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await db.FindPublicEditionAsync(edition, cancellationToken) is { } found
            ? File(Encoding.UTF8.GetBytes(calendar.Publish(found, mail.Value.Sender)), "text/calendar; charset=utf-8", $"{found.Slug}.ics")
            : NotFound();
}
