using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Messages.List;

[Route(OrganizerMessageLinks.ListRoute)]
public sealed class MessagesController(AppDb db, RunProgressReader progress) : EditionScopedController(db)
{
    private const int Most = 200;

    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var messages = await _db.Set<Message>().AsNoTracking().Where(m => m.EditionId == Edition.Id)
            .OrderByDescending(m => m.CreatedUtc).ThenBy(m => m.Id).Take(Most).ToListAsync(cancellationToken);
        return View(new MessagesPage(
            Edition, messages, await progress.OfAsync(messages.ConvertAll(m => m.Id), cancellationToken)));
    }
}
