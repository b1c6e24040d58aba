using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Talks.Delete;

[Route(OrganizerTalkLinks.DeleteRoute)]
public sealed class DeleteTalkController(AppDb db, TalkDeletion deletion) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await _db.Set<Talk>().Where(t => t.Id == talk && t.EditionId == Edition.Id)
            .Select(t => t.Title).SingleOrDefaultAsync(cancellationToken) is { } title
            ? View(model: title)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Delete(Guid talk, CancellationToken cancellationToken) =>
        await deletion.DeleteAsync(Edition.Id, talk, CurrentActor, cancellationToken) ? ToEdition("Der Vortrag ist gelöscht.") : NotFound();
}
