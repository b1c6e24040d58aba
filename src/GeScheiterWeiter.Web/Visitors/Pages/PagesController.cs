using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Pages;

[CachePublicly]
public sealed class PagesController(FixedPages pages, DataMap map) : VisitorController
{
    [HttpGet(VisitorLinks.Imprint)]
    public Task<IActionResult> Imprint(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.Imprint, cancellationToken);

    [HttpGet(VisitorLinks.Privacy)]
    public Task<IActionResult> Privacy(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.Privacy, cancellationToken);

    [HttpGet(VisitorLinks.Accessibility)]
    public Task<IActionResult> Accessibility(CancellationToken cancellationToken) =>
        ShowAsync(FixedPageKind.Accessibility, cancellationToken);

    [HttpGet(VisitorLinks.CodeOfConduct)]
    public Task<IActionResult> CodeOfConduct(CancellationToken cancellationToken) =>
        ShowAsync(FixedPageKind.CodeOfConduct, cancellationToken);

    [HttpGet(VisitorLinks.Questions)]
    public Task<IActionResult> Questions(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.Questions, cancellationToken);

    [HttpGet(VisitorLinks.EasyLanguage)]
    public Task<IActionResult> EasyLanguage(CancellationToken cancellationToken) =>
        ShowAsync(FixedPageKind.EasyLanguage, cancellationToken);

    [HttpGet(VisitorLinks.English)]
    public Task<IActionResult> English(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.English, cancellationToken);

    private async Task<IActionResult> ShowAsync(FixedPageKind kind, CancellationToken cancellationToken) =>
        View("Show", new TextPage(kind, await pages.ReadAsync(kind, cancellationToken))
        {
            Stored = kind == FixedPageKind.Privacy ? map.Entries : null,
            Tested = kind == FixedPageKind.Accessibility ? TestedPages.Shipped : null,
        });
}
