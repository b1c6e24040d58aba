using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Development.LetterPreviews;

/// <summary>Every letter there is, with invented values.</summary>
[Route(DevelopmentLinks.LetterPreviews)]
public sealed class LetterPreviewController(LetterRenderer renderer) : DevelopmentController
{
    [HttpGet]
    public IActionResult List() =>
        View(LetterCatalogue.Kinds.Select(kind => new LetterPreview(kind.Name, Render(kind))).ToList());

    [HttpGet(DevelopmentLinks.LetterPreviewRoute)]
    public IActionResult Show(string kind)
    {
        if (Find(kind) is not { } letter)
            return NotFound();
        LetterSheet.Allow(Response);
        return View(letter);
    }

    [HttpGet(DevelopmentLinks.LetterPreviewHtmlRoute)]
    public IActionResult Html(string kind) =>
        Find(kind) is { } letter ? LetterSheet.Of(Response, letter.Letter.Html) : NotFound();

    private LetterPreview? Find(string name) =>
        LetterCatalogue.Kinds.FirstOrDefault(kind => kind.Name == name) is { } kind ? new LetterPreview(name, Render(kind)) : null;

    private RenderedLetter Render(Type kind) => renderer.Render(LetterCatalogue.Sample(kind));
}

public sealed record LetterPreview(string Kind, RenderedLetter Letter);
