using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Messages.Overview;

[Route(OrganizerMessageLinks.OverviewRoute)]
public sealed class MessageOverviewController(AppDb db, MessageOverviewReader reader, AccessLog accessLog) : MessageScopedController(db)
{
    /// <param name="shown">With whose eyes the letter is looked at.</param>
    /// <param name="cancellationToken">Given up by the browser.</param>
    [HttpGet]
    public async Task<IActionResult> Show([FromQuery(Name = "person")] Guid? shown, CancellationToken cancellationToken)
    {
        var page = await reader.ReadAsync(Edition, Message, shown, new SendForm(), cancellationToken);
        if (page.Preview is not null)
            await accessLog.OfListAsync(CurrentActor, "message.previewed", Edition.Id, cancellationToken);
        return View(page);
    }
}
