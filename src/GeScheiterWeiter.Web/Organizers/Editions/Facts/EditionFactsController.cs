using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Facts;

[Route(OrganizerEditionLinks.FactsRoute)]
public sealed class EditionFactsController(AppDb db, EditionEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(EditionFactsForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);
        var outcome = await editor.StateFactsAsync(Edition.Id, form.Version, form.ToFacts(), CurrentActor, cancellationToken);
        if (outcome == EditionOutcome.Outdated)
            return Conflicting(form, await StoredAsync(cancellationToken), Edition.Name, OrganizerEditionLinks.Facts(Edition.Slug));
        if (outcome is not EditionOutcome.Saved)
            return outcome is null ? NotFound() : Unprocessable(nameof(Show), form);
        return ToEdition("Gespeichert. Was gesagt ist, steht auf der Seite der Ausgabe und in den E-Mails an alle mit Platz.");
    }

    private async Task<EditionFactsForm> StoredAsync(CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return EditionFactsForm.Of(edition.Version, edition.Facts);
    }
}
