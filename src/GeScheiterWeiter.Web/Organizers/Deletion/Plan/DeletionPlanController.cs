using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Deletion.Plan;

/// <summary>What goes by itself and when, what has gone, and the button for whoever does not want to wait for the night.</summary>
[Authorize(Policy = OrganizerPolicies.Own), Route(OrganizerDeletionLinks.Plan)]
public sealed class DeletionPlanController(AppDb db, DeletionPlan plan, DeletionRun run, TimeProvider clock) : OrganizerController
{
    /// <summary>A request is no place for a hundred thousand people: the rest goes at night, or with the next press.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(5);

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await PageAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> DeleteNow(DeleteNowForm form, CancellationToken cancellationToken)
    {
        var page = await PageAsync(cancellationToken);
        if (page.DueCount != form.Due)
        {
            ModelState.AddModelError("", "Inzwischen ist etwas anderes fällig als eben. Bitte sehen Sie noch einmal nach.");
            return Unprocessable(nameof(Show), page);
        }

        var result = await run.DeleteDueAsync(LongestRun, cancellationToken);
        Notice(GermanNumber.Words(result.Count, "Eintrag ist", "Einträge sind") + " gelöscht. " + WhatIsLeft(result));
        return RedirectTo(OrganizerDeletionLinks.Plan);
    }

    private static string WhatIsLeft(DeletionResult result) => result switch
    {
        { HasFailed: true } => "Etwas ließ sich nicht löschen: In der Nacht geht es weiter, der Grund steht im technischen Protokoll.",
        { IsComplete: false } => "Der Rest folgt in der Nacht, oder wenn Sie noch einmal drücken.",
        _ => "Fällig ist nichts mehr.",
    };

    private async Task<DeletionPlanPage> PageAsync(CancellationToken cancellationToken) => new(
        await plan.ReadAsync(cancellationToken),
        await db.Set<DeletionRecord>().AsNoTracking().OrderByDescending(r => r.LastUtc).ThenBy(r => r.Id)
            .Take(DeletionPlanPage.MostRecords).ToListAsync(cancellationToken),
        clock.GetUtcNow().UtcDateTime);
}
