using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Deletion.Hold;

/// <summary>Keeps what is known of the people of an edition beyond its time, for a reason and until a day.</summary>
[Authorize(Policy = OrganizerPolicies.Own), Route(OrganizerDeletionLinks.HoldRoute)]
public sealed class HoldController(AppDb db, DeletionHoldEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(HoldForm form, CancellationToken cancellationToken)
    {
        var until = ZonedInput.Read(form.Until?.Date, Edition.TimeZone, ModelState, nameof(form.Until));
        if (!ModelState.IsValid || until is not { } untilUtc)
            return Unprocessable(nameof(Show), form);
        return await editor.HoldAsync(Edition.Id, form.Version, form.Reason ?? "", untilUtc, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            HoldOutcome.Saved => Saved(),
            HoldOutcome.Outdated => Conflicting(
                form, await StoredAsync(cancellationToken), "Aufbewahrung", OrganizerDeletionLinks.Hold(Edition.Slug)),
            HoldOutcome.EndInvalid => Explained(
                form, nameof(form.Until), "Bitte wählen Sie einen Tag, der noch kommt und höchstens drei Jahre entfernt ist."),
            { } => Explained(form, nameof(form.Reason), "Bitte prüfen Sie den Grund."),
        };
    }

    private LocalRedirectResult Saved()
    {
        Notice("Gespeichert: Von dieser Ausgabe gehen die Menschen bis dahin nicht von selbst.");
        return RedirectTo(OrganizerDeletionLinks.Plan);
    }

    private ViewResult Explained(HoldForm form, string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Unprocessable(nameof(Show), form);
    }

    private async Task<HoldForm> StoredAsync(CancellationToken cancellationToken) =>
        HoldForm.Of(
            await _db.Set<DeletionHold>().AsNoTracking().SingleOrDefaultAsync(h => h.EditionId == Edition.Id, cancellationToken),
            Edition.TimeZone);
}
