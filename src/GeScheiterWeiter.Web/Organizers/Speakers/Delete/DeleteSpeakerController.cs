using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Delete;

[Authorize(Policy = OrganizerPolicies.Edit), Route(OrganizerSpeakerLinks.DeleteRoute)]
public sealed class DeleteSpeakerController(AppDb db, SpeakerEditor editor) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid speaker, CancellationToken cancellationToken) =>
        await db.Set<Speaker>().Where(s => s.Id == speaker).Select(s => s.Name).SingleOrDefaultAsync(cancellationToken) is { } name
            ? View(model: name)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Delete(Guid speaker, CancellationToken cancellationToken)
    {
        if (await editor.DeleteAsync(speaker, CurrentActor, cancellationToken) is not { } outcome)
            return NotFound();
        Notice(outcome switch
        {
            SpeakerDeletionOutcome.Deleted => "Die Person ist gelöscht, ihr Foto auch.",
            SpeakerDeletionOutcome.StillSpeaks => "Diese Person erzählt noch einen Vortrag. Nehmen Sie sie zuerst dort heraus.",
        });
        return RedirectTo(OrganizerSpeakerLinks.List);
    }
}
