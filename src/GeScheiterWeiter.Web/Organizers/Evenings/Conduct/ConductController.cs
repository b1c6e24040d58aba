using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Conduct;

/// <summary>The host's page on the evening.</summary>
[Route(OrganizerEveningLinks.ConductRoute)]
public sealed class ConductController(AppDb db, EveningReader evenings) : EditionScopedController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show([FromQuery(Name = StillPage.Parameter)] bool isStill, CancellationToken cancellationToken)
    {
        if (!isStill)
            Response.LoadAnew();
        return View(new ConductPage(Edition, await evenings.ReadAsync(Edition.Id, cancellationToken), isStill));
    }
}
