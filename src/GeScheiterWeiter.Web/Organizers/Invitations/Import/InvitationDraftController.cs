using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import;

/// <summary>For the steps that work on an uploaded list. One that is gone leads back to the start, with a sentence that says why.</summary>
public abstract class InvitationDraftController(AppDb db) : InvitationListController(db)
{
    protected LocalRedirectResult NoSuchDraft() => ToUpload(ImportDraftWords.Gone);

    protected LocalRedirectResult Busy() => ToUpload(ImportDraftWords.Busy);

    protected LocalRedirectResult ToPreview(Guid draft, string? sentence)
    {
        if (sentence is not null)
            Notice(sentence);
        return RedirectTo(OrganizerInvitationLinks.ImportPreview(Edition.Slug, List.Id, draft));
    }

    private LocalRedirectResult ToUpload(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerInvitationLinks.Import(Edition.Slug, List.Id));
    }
}
