using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Pages.ReportBarrier.Received;

/// <summary>Where the form of <see cref="ReportBarrierController"/> leads to.</summary>
[Route(VisitorLinks.BarrierReported)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BarrierReceivedController(FixedPages pages) : VisitorController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new BarrierReceivedPage(
        TempData.Receipt(), (await pages.ReadDetailsAsync(cancellationToken)).EnforcementBody));
}
