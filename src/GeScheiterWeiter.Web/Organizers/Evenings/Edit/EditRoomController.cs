using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Edit;

[Route(OrganizerEveningLinks.EditRoute)]
public sealed class EditRoomController(AppDb db, EditionRoomEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Update(RoomForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        var outcome = await editor.EditAsync(Edition.Id, form.Version, form.ToDraft(), CurrentActor, cancellationToken);
        if (outcome == EditionRoomOutcome.Outdated)
            return Conflicting(form, await StoredAsync(cancellationToken), "Raum des Abends", OrganizerEveningLinks.Edit(Edition.Slug));
        if (outcome != EditionRoomOutcome.Saved)
        {
            RoomForm.Explain(outcome, ModelState);
            return Unprocessable(nameof(Show), form);
        }

        Notice("Gespeichert. Wer ab jetzt auf „Jetzt beitreten“ drückt, kommt dorthin.");
        return RedirectTo(OrganizerEveningLinks.Conduct(Edition.Slug));
    }

    private async Task<RoomForm> StoredAsync(CancellationToken cancellationToken) => RoomForm.Of(
        await _db.Set<EditionRoom>().AsNoTracking().SingleOrDefaultAsync(room => room.EditionId == Edition.Id, cancellationToken));
}
