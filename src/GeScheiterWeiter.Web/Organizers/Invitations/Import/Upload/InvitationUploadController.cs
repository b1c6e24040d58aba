using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Upload;

[Route(OrganizerInvitationLinks.ImportRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class InvitationUploadController(AppDb db, ImportDesk desk) : InvitationListController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new InvitationUploadPage(Header, new UploadForm()));

    [HttpPost]
    [RequestSizeLimit(UploadForm.MaxRequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = UploadForm.MaxRequestBytes)]
    public async Task<IActionResult> Create(UploadForm form, CancellationToken cancellationToken)
    {
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } list)
            return Refuse(form);

        var (draftId, problem) = await desk.HandInAsync(
            Edition.Id, List.Id, CurrentActor, list.FileName, list.Content, cancellationToken);
        if (problem is not { } wrong)
            return RedirectTo(OrganizerInvitationLinks.ImportColumns(Edition.Slug, List.Id, draftId.GetValueOrDefault()));
        UploadForm.Explain(wrong, ModelState);
        return Refuse(form);
    }

    private ViewResult Refuse(UploadForm form) => Unprocessable(nameof(Show), new InvitationUploadPage(Header, form));
}
