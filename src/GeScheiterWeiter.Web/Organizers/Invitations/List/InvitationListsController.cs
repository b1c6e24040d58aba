using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations.List;

[Route(OrganizerInvitationLinks.ListsRoute)]
public sealed class InvitationListsController(AppDb db, InvitationReader reader) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var lists = await _db.Set<InvitationList>().AsNoTracking().Where(l => l.EditionId == Edition.Id)
            .OrderBy(l => l.CreatedUtc).ThenBy(l => l.Id).ToListAsync(cancellationToken);
        return View(new InvitationListsPage(Edition, lists, await reader.FiguresAsync(Edition.Id, cancellationToken)));
    }
}
