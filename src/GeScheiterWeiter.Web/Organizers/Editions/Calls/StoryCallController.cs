using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Calls;

[Route(OrganizerProposalLinks.CallRoute)]
public sealed class StoryCallController(AppDb db, StoryCallEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(StoryCallForm form, CancellationToken cancellationToken)
    {
        var call = form.ToCall(Edition.TimeZone, ModelState);
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        if (await editor.SetAsync(Edition.Id, form.Version, call, form.IsChoiceBlind, CurrentActor, cancellationToken) is not { } outcome)
            return NotFound();
        return outcome switch
        {
            StoryCallOutcome.Saved => ToEdition(call is null
                ? "Gespeichert. Für diese Ausgabe gibt es keinen Aufruf."
                : "Gespeichert. Der Aufruf steht auf der Seite der Ausgabe, sobald sie öffentlich ist."),
            StoryCallOutcome.Outdated => Conflicting(
                form, await StoredAsync(cancellationToken), "Aufruf", OrganizerProposalLinks.Call(Edition.Slug)),
            StoryCallOutcome.ClosesBeforeItOpens => Wrong(form, "Der Aufruf endet, bevor er beginnt."),
            StoryCallOutcome.ClosesAfterTheStart => Wrong(form, "Der Aufruf endet spätestens, wenn die Ausgabe beginnt."),
        };
    }

    private ViewResult Wrong(StoryCallForm form, string sentence)
    {
        ModelState.AddModelError(nameof(form.Closes), sentence);
        return Unprocessable(nameof(Show), form);
    }

    private async Task<StoryCallForm> StoredAsync(CancellationToken cancellationToken) =>
        StoryCallForm.Of(await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken));
}
