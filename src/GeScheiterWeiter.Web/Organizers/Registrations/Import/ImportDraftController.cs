using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import;

/// <summary>For the steps that work on an uploaded list. One that is gone leads back to the start, with a sentence that says why.</summary>
public abstract class ImportDraftController(AppDb db) : EditionScopedController(db)
{
    protected LocalRedirectResult NoSuchDraft() => ToUpload(ImportDraftWords.Gone);

    protected LocalRedirectResult Busy() => ToUpload(ImportDraftWords.Busy);

    private LocalRedirectResult ToUpload(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerRegistrationLinks.Import(Edition.Slug));
    }
}
