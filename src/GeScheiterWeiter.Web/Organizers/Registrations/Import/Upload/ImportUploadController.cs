using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Upload;

[Route(OrganizerRegistrationLinks.ImportRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportUploadController(AppDb db, ImportDesk desk, TimeProvider clock) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(await PageAsync(new UploadForm(), cancellationToken));

    [HttpPost]
    [RequestSizeLimit(UploadForm.MaxRequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = UploadForm.MaxRequestBytes)]
    public async Task<IActionResult> Create(UploadForm form, CancellationToken cancellationToken)
    {
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } list)
            return await RefuseAsync(form, cancellationToken);

        var (draftId, problem) = await desk.HandInAsync(
            Edition.Id, invitationListId: null, CurrentActor, list.FileName, list.Content, cancellationToken);
        if (problem is not { } wrong)
            return RedirectTo(OrganizerRegistrationLinks.ImportColumns(Edition.Slug, draftId.GetValueOrDefault()));
        UploadForm.Explain(wrong, ModelState);
        return await RefuseAsync(form, cancellationToken);
    }

    private async Task<ViewResult> RefuseAsync(UploadForm form, CancellationToken cancellationToken) =>
        Unprocessable(nameof(Show), await PageAsync(form, cancellationToken));

    private async Task<ImportUploadPage> PageAsync(UploadForm form, CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return new ImportUploadPage(Edition, form, ObstacleOf(edition, clock.GetUtcNow().UtcDateTime));
    }

    private static string? ObstacleOf(Edition edition, DateTime nowUtc) => edition.State switch
    {
        _ when edition.MayStillBeJoinedAt(nowUtc) => null,
        EditionState.Draft => "Diese Ausgabe ist noch ein Entwurf. Kündigen Sie sie erst an: Dann lassen sich Menschen übernehmen.",
        EditionState.Cancelled => "Diese Ausgabe ist abgesagt: Es lässt sich niemand mehr übernehmen.",
        _ => "Diese Ausgabe ist vorbei: Es lässt sich niemand mehr übernehmen.",
    };
}
