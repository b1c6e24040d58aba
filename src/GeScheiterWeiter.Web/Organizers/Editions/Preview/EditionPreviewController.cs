using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Preview;

[Route(OrganizerEditionLinks.PreviewRoute)]
public sealed class EditionPreviewController(AppDb db, EditionReader pages) : PreviewController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        await pages.PreviewAsync(Edition.Id, cancellationToken) is { } page ? AsVisitorsSee("/Visitors/Editions", page) : NotFound();
}
