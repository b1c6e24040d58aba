using System.Text;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.OwnData.Files;

/// <summary>The same as on the page, to take along. Files are made anew each time, and kept nowhere.</summary>
public sealed class OwnDataFilesController(DataRequestDesk desk, PersonalReportReader reports) : OwnDataScopedController(desk)
{
    [HttpGet(OwnDataLinks.JsonRoute)]
    public async Task<IActionResult> Json(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is { } request
            ? File(
                Encoding.UTF8.GetBytes(PersonalReportJson.Of(await reports.ReadAsync(request.Address, cancellationToken))),
                "application/json", "meine-daten.json")
            : LinkGone();

    [HttpGet(OwnDataLinks.HtmlRoute)]
    public async Task<IActionResult> Html(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } request)
            return LinkGone();

        Response.Headers.ContentDisposition = "attachment; filename=meine-daten.html";
        return View("File", await reports.ReadAsync(request.Address, cancellationToken));
    }
}
