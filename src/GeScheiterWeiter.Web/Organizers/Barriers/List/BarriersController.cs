using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Barriers.List;

/// <summary>Barriers people have reported.</summary>
[Route(OrganizerBarrierLinks.List)]
public sealed class BarriersController(AppDb db, AccessLog accessLog, TimeProvider clock) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show([FromQuery] BarrierQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfBarriersAsync(CurrentActor, cancellationToken);
        // The open ones have no moment of their answer and stay in the order of their last day.
        var reports = await Matching(query)
            .OrderBy(r => r.AnsweredUtc != null).ThenByDescending(r => r.AnsweredUtc).ThenBy(r => r.AnswerBy).ThenBy(r => r.Id)
            .Skip(query.Skipped).Take(BarrierQuery.PageSize + 1).ToListAsync(cancellationToken);
        return View(new BarriersPage(
            query, [.. reports.Take(BarrierQuery.PageSize)], reports.Count > BarrierQuery.PageSize,
            GermanDay.At(clock.GetUtcNow().UtcDateTime)));
    }

    private IQueryable<BarrierReport> Matching(BarrierQuery query)
    {
        var reports = db.Set<BarrierReport>().AsNoTracking();
        return query.Stand switch
        {
            BarrierFilter.All => reports,
            BarrierFilter.Open => reports.Where(r => r.AnsweredUtc == null),
            BarrierFilter.Answered => reports.Where(r => r.AnsweredUtc != null),
        };
    }
}
