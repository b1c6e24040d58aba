using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Withdraw;

[Route(OrganizerLessonLinks.WithdrawRoute)]
public sealed class WithdrawLessonController(AppDb db, LessonPublication publication) : EditionEditingController(db)
{
    [HttpPost]
    public async Task<IActionResult> Withdraw(Guid talk, CancellationToken cancellationToken)
    {
        Notice(await publication.WithdrawAsync(Edition.Id, talk, CurrentActor, cancellationToken)
            ? "Die Erkenntnis ist zurückgezogen und nirgends mehr zu sehen."
            : "Diese Erkenntnis war nicht veröffentlicht.");
        return RedirectTo(OrganizerLessonLinks.List(Edition.Slug));
    }
}
