using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Speaking.Gatherings;

[Route(OrganizerSpeakingLinks.GatheringRoute)]
public sealed class GatheringController(AppDb db, GatheringEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(GatheringForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);

        var outcome = await editor.EditAsync(Edition.Id, form.Version, draft, CurrentActor, cancellationToken);
        if (outcome == GatheringOutcome.Outdated)
            return Conflicting(
                form, await StoredAsync(cancellationToken), "Treffpunkt der Mitwirkenden", OrganizerSpeakingLinks.Gathering(Edition.Slug));
        if (outcome != GatheringOutcome.Saved)
        {
            GatheringForm.Explain(outcome, ModelState);
            return Unprocessable(nameof(Show), form);
        }

        Notice("Gespeichert. So steht es ab jetzt auf den Seiten der Mitwirkenden.");
        return RedirectTo(OrganizerSpeakingLinks.List(Edition.Slug));
    }

    private async Task<GatheringForm> StoredAsync(CancellationToken cancellationToken) =>
        GatheringForm.Of(await _db.GatheringOfAsync(Edition.Id, cancellationToken));
}
