using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import;

/// <summary>
/// For the steps that work on an uploaded list. One that is taken over leads to what has become of it, one that is gone back to the
/// start, with a sentence that says why.
/// </summary>
public abstract class ImportDraftController(AppDb db, ImportDesk desk) : EditionScopedController(db)
{
    protected ImportDesk Desk => desk;

    protected Task<ImportDraft?> FindAsync(Guid draft, CancellationToken cancellationToken) =>
        desk.FindAsync(Edition.Id, invitationListId: null, draft, CurrentActor, cancellationToken);

    protected async Task<LocalRedirectResult> GoneAsync(Guid draft, CancellationToken cancellationToken) =>
        await desk.FindReportAsync(Edition.Id, draft, CurrentActor, cancellationToken) is null ? NoSuchDraft() : ToResult(draft);

    protected LocalRedirectResult NoSuchDraft() => ToUpload(ImportDraftWords.Gone);

    protected LocalRedirectResult Busy() => ToUpload(ImportDraftWords.Busy);

    protected LocalRedirectResult ToResult(Guid draft) => RedirectTo(OrganizerRegistrationLinks.ImportResult(Edition.Slug, draft));

    protected LocalRedirectResult ToPreview(Guid draft, string? sentence)
    {
        if (sentence is not null)
            Notice(sentence);
        return RedirectTo(OrganizerRegistrationLinks.ImportPreview(Edition.Slug, draft));
    }

    private LocalRedirectResult ToUpload(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerRegistrationLinks.Import(Edition.Slug));
    }
}
