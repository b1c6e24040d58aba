using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import;

/// <summary>For the steps that work on an uploaded list. One that is gone leads back to the start, with a sentence that says why.</summary>
public abstract class ImportDraftController(AppDb db) : EditionScopedController(db)
{
    protected IActionResult NoSuchDraft()
    {
        Notice(
            "Diese Liste gibt es hier nicht mehr: Sie ist schon übernommen, oder es ist mehr als zwei Stunden her. "
            + "Laden Sie sie noch einmal hoch.");
        return RedirectTo(OrganizerRegistrationLinks.Import(Edition.Slug));
    }

    protected IActionResult Busy()
    {
        Notice("Gerade wird eine andere Liste gelesen, und immer nur eine. Bitte versuchen Sie es gleich noch einmal.");
        return RedirectTo(OrganizerRegistrationLinks.Import(Edition.Slug));
    }
}
