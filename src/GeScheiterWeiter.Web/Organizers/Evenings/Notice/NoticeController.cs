using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Notice;

[Route(OrganizerEveningLinks.NoticeRoute)]
public sealed class NoticeController(AppDb db, EditionRoomEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new NoticeForm
    {
        Notice = await _db.Set<EditionRoom>().Where(room => room.EditionId == Edition.Id)
            .Select(room => room.Notice).SingleOrDefaultAsync(cancellationToken),
    });

    [HttpPost]
    public async Task<IActionResult> Update(NoticeForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        await editor.PostNoticeAsync(Edition.Id, form.Notice, CurrentActor, cancellationToken);
        Notice(form.Notice is null ? "Der Hinweis ist weg." : "Der Hinweis steht im Warteraum.");
        return RedirectTo(OrganizerEveningLinks.Conduct(Edition.Slug));
    }
}
