using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Pages;

[CachePublicly]
public sealed class PagesController(FixedPages pages) : VisitorController
{
    [HttpGet("/impressum")]
    public Task<IActionResult> Imprint(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.Imprint, cancellationToken);

    [HttpGet("/datenschutz")]
    public Task<IActionResult> Privacy(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.Privacy, cancellationToken);

    [HttpGet("/barrierefreiheit")]
    public Task<IActionResult> Accessibility(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.Accessibility, cancellationToken);

    [HttpGet("/verhaltenskodex")]
    public Task<IActionResult> CodeOfConduct(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.CodeOfConduct, cancellationToken);

    [HttpGet("/leichte-sprache")]
    public Task<IActionResult> EasyLanguage(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.EasyLanguage, cancellationToken);

    [HttpGet("/english")]
    public Task<IActionResult> English(CancellationToken cancellationToken) => ShowAsync(FixedPageKind.English, cancellationToken);

    private async Task<IActionResult> ShowAsync(FixedPageKind kind, CancellationToken cancellationToken) =>
        View("Show", new TextPage(kind, await pages.ReadAsync(kind, cancellationToken)));
}
