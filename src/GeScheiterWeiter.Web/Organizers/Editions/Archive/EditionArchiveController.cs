using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Archive;

[Route(OrganizerEditionLinks.ArchiveRoute)]
public sealed class EditionArchiveController(AppDb db, EditionEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(ArchiveForm form, CancellationToken cancellationToken)
    {
        var recap = MarkdownField.Read(form.Recap, ModelState, nameof(form.Recap));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);
        var outcome = await editor.ArchiveAsync(
            Edition.Id, form.Version, recap, form.HostNames, CurrentActor, cancellationToken);
        if (outcome == EditionOutcome.Outdated)
            return Conflicting(form, await StoredAsync(cancellationToken), Edition.Name, OrganizerEditionLinks.Archive(Edition.Slug));
        if (outcome is not EditionOutcome.Saved)
            return outcome is null ? NotFound() : Unprocessable(nameof(Show), form);
        return ToEdition("Gespeichert. Der Rückblick steht auf der Seite der Ausgabe.");
    }

    private async Task<ArchiveForm> StoredAsync(CancellationToken cancellationToken) =>
        ArchiveForm.Of(await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken));
}
