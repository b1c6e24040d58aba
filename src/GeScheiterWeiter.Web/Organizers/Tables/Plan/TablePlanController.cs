using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Tables.Plan;

/// <summary>Who sits where.</summary>
[Route(OrganizerTableLinks.PlanRoute)]
public sealed class TablePlanController(AppDb db, TablePlanReader plans, AccessLog accessLog) : EditionScopedController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var plan = await plans.ReadAsync(Edition.Id, cancellationToken);
        if (plan.Runs)
            await accessLog.OfListAsync(CurrentActor, "registration.tables-listed", Edition.Id, cancellationToken);
        return View(new TablePlanPage(Edition, plan));
    }
}
