using GeScheiterWeiter.Common;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Pictures;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Photo;

/// <summary>A speaker's own photo, with the same checks as organizers' uploads.</summary>
[Route(SpeakingLinks.PhotoRoute)]
public sealed class PhotoController(AppDb db, SpeakingTokens tokens, SpeakingDesk desk) : SpeakingController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await PageAsync(token, new PictureForm(), cancellationToken) is { } page ? View(page) : LinkGone();

    [HttpPost, RequestSizeLimit(PictureForm.MostBytesRead)]
    public async Task<IActionResult> Upload(
        string token, [Bind(Prefix = "Form")] PictureForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(token, form, cancellationToken) is not { } page || !SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } upload)
            return Unprocessable(nameof(Show), page);
        return await desk.ReplacePhotoAsync(secret, upload, cancellationToken) switch
        {
            null => LinkGone(),
            PictureOutcome.Developed => Back(token, SpeakingNews.PhotoHung),
            { } problem => Explained(page, problem),
        };
    }

    [HttpPost(SpeakingLinks.DescribePhotoRoute)]
    public async Task<IActionResult> Describe(
        string token, [Bind(Prefix = "Description")] PictureDescriptionForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(token, new PictureForm(), cancellationToken) is not { } page || !SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), page);
        return await desk.DescribePhotoAsync(secret, form.ToDescription(), cancellationToken)
            ? Back(token, SpeakingNews.PhotoDescribed)
            : RedirectTo(SpeakingLinks.Photo(token));
    }

    [HttpPost(SpeakingLinks.RemovePhotoRoute)]
    public async Task<IActionResult> Remove(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await desk.RemovePhotoAsync(secret, cancellationToken)
            ? Back(token, SpeakingNews.PhotoRemoved)
            : LinkGone();

    private async Task<PicturePage?> PageAsync(string token, PictureForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } part)
            return null;
        var links = new PictureLinks(
            SpeakingLinks.Photo(token), SpeakingLinks.DescribePhoto(token), SpeakingLinks.RemovePhoto(token), SpeakingLinks.MyPage(token));
        var current = await db.PhotoOfAsync(part.SpeakerId, cancellationToken);
        return new PicturePage(part.Speaker.Name, links, IsSquare: true, current, CanBeCut: false, form);
    }

    private ViewResult Explained(PicturePage page, PictureOutcome problem)
    {
        PictureForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), page);
    }
}
