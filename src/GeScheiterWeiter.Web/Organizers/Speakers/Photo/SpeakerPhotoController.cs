using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Shared.Pictures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Photo;

[Authorize(Policy = OrganizerPolicies.Edit), Route(OrganizerSpeakerLinks.PhotoRoute)]
public sealed class SpeakerPhotoController(AppDb db, SpeakerPhotoEditor photo) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid speaker, CancellationToken cancellationToken) =>
        await PageAsync(speaker, new PictureForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost, RequestSizeLimit(PictureForm.MostBytesRead)]
    public async Task<IActionResult> Upload(Guid speaker, [Bind(Prefix = "Form")] PictureForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(speaker, form, cancellationToken) is not { } page)
            return NotFound();
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } upload)
            return Unprocessable(nameof(Show), page);
        return await photo.ReplaceAsync(speaker, upload, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            PictureOutcome.Developed => Done(page, "Das Foto ist hochgeladen."),
            { } problem => Explained(page, problem),
        };
    }

    [HttpPost(OrganizerSpeakerLinks.DescribePhotoRoute)]
    public async Task<IActionResult> Describe(
        Guid speaker, [Bind(Prefix = "Description")] PictureDescriptionForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(speaker, new PictureForm(), cancellationToken) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), page);
        return await photo.DescribeAsync(speaker, form.ToDescription(), CurrentActor, cancellationToken)
            ? Done(page, "Das Foto ist geändert.")
            : NotFound();
    }

    [HttpPost(OrganizerSpeakerLinks.RemovePhotoRoute)]
    public async Task<IActionResult> Remove(Guid speaker, CancellationToken cancellationToken) =>
        await photo.RemoveAsync(speaker, CurrentActor, cancellationToken)
        && await PageAsync(speaker, new PictureForm(), cancellationToken) is { } page
            ? Done(page, "Das Foto ist entfernt.")
            : NotFound();

    private Task<PicturePage?> PageAsync(Guid id, PictureForm form, CancellationToken cancellationToken)
    {
        var links = new PictureLinks(
            OrganizerSpeakerLinks.Photo(id), OrganizerSpeakerLinks.DescribePhoto(id),
            OrganizerSpeakerLinks.RemovePhoto(id), OrganizerSpeakerLinks.Edit(id), OrganizerSpeakerLinks.WholePhoto(id));
        return db.Set<Speaker>().AsNoTracking().Where(s => s.Id == id)
            .Select(s => new PicturePage(
                s.Name, links, true,
                s.Photo == null ? null : new PictureView(
                    s.Photo.AltText,
                    s.Photo.Variants.OrderBy(v => v.Width).Select(v => new PictureSize(v.Hash, v.Format, v.Width, v.Height)).ToList()),
                db.Set<UncroppedPicture>().Any(n => n.PictureId == s.PhotoId),
                form))
            .SingleOrDefaultAsync(cancellationToken);
    }

    private LocalRedirectResult Done(PicturePage page, string sentence)
    {
        Notice(sentence);
        return RedirectTo(page.Links.Upload);
    }

    private ViewResult Explained(PicturePage page, PictureOutcome problem)
    {
        PictureForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), page);
    }
}
