using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.AccessNeeds;

[Route("admin/ausgaben/{edition}/barrierefreiheit")]
public sealed class AccessNeedsController(AppDb db, Readings readings) : OneEditionController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        await readings.OfListAsync(CurrentActor, "registration.access-needs-listed", Edition.Id, cancellationToken);
        return View(new RemarksPage(Edition, await RemarksPage.AccessNeedsAsync(_db, Edition.Id, cancellationToken)));
    }
}
