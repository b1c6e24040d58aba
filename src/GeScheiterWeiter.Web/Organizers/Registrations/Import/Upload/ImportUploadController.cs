using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Upload;

[Route(OrganizerRegistrationLinks.ImportRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportUploadController(AppDb db, ImportDesk desk) : EditionScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new ImportUploadPage(Edition, new UploadForm()));

    [HttpPost]
    [RequestSizeLimit(UploadForm.MaxRequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = UploadForm.MaxRequestBytes)]
    public async Task<IActionResult> Create(UploadForm form, CancellationToken cancellationToken)
    {
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } list)
            return Refuse(form);

        var (draftId, problem) = await desk.HandInAsync(
            Edition.Id, invitationListId: null, CurrentActor, list.FileName, list.Content, cancellationToken);
        if (problem is not { } wrong)
            return RedirectTo(OrganizerRegistrationLinks.ImportColumns(Edition.Slug, draftId.GetValueOrDefault()));
        UploadForm.Explain(wrong, ModelState);
        return Refuse(form);
    }

    private ViewResult Refuse(UploadForm form) => Unprocessable(nameof(Show), new ImportUploadPage(Edition, form));
}
