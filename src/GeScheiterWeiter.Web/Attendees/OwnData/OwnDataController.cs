using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>Everything that is stored under an address, to read.</summary>
[Route(OwnDataLinks.OwnDataRoute)]
public sealed class OwnDataController(
    DataRequestDesk desk, PersonalReportReader reports, OwnPages pages, UseRestriction restriction)
    : OwnDataScopedController(desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } request)
            return LinkGone();
        return View(new OwnDataPage(token, request, await reports.ReadAsync(request.Address, cancellationToken))
        {
            Pages = await pages.OfAsync(request.Address, cancellationToken),
            IsRestricted = await restriction.IsRestrictedAsync(request.Address, cancellationToken),
            Told = TempData.Told<OwnDataNews>(),
        });
    }
}
