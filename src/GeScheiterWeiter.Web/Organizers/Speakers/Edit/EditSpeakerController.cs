using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Edit;

[Authorize(Policy = OrganizerPolicies.Edit), Route(OrganizerSpeakerLinks.EditRoute)]
public sealed class EditSpeakerController(AppDb db, SpeakerEditor editor) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid speaker, CancellationToken cancellationToken) =>
        await StoredAsync(speaker, cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid speaker, SpeakerForm form, CancellationToken cancellationToken)
    {
        if (await StoredAsync(speaker, cancellationToken) is not { } stored)
            return NotFound();
        if (ModelState.IsValid && form.Version != stored.Version)
            return Conflicting(form, stored, speaker);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.EditAsync(speaker, form.Version, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            SpeakerOutcome.Saved => Saved(draft.Name),
            SpeakerOutcome.Outdated => Conflicting(form, await StoredAsync(speaker, cancellationToken) ?? stored, speaker),
            { } problem => Explained(form, problem),
        };
    }

    private async Task<SpeakerForm?> StoredAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Speaker>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is { } speaker
            ? SpeakerForm.Of(speaker)
            : null;

    private LocalRedirectResult Saved(string name)
    {
        Notice($"{name}: gespeichert.");
        return RedirectTo(OrganizerSpeakerLinks.List);
    }

    private ViewResult Conflicting(SpeakerForm mine, SpeakerForm theirs, Guid speaker) =>
        Conflicting(mine, theirs, theirs.Name ?? "", OrganizerSpeakerLinks.Edit(speaker));

    private ViewResult Explained(SpeakerForm form, SpeakerOutcome problem)
    {
        SpeakerForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
