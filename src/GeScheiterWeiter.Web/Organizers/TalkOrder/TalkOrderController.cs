using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Editing;
using Microsoft.AspNetCore.Mvc;
using Order = GeScheiterWeiter.Talks.TalkOrder;

namespace GeScheiterWeiter.Web.Organizers.TalkOrder;

/// <summary>One step up or down by a button, or the whole order after dragging.</summary>
[Route("admin/ausgaben/{edition}/vortraege/reihenfolge")]
public sealed class TalkOrderController(AppDb db, Order order) : EditionEditingController(db)
{
    [HttpPost]
    public async Task<IActionResult> Arrange(
        [FromForm(Name = "nach-oben")] Guid? up, [FromForm(Name = "nach-unten")] Guid? down, [FromForm(Name = "vortrag")] Guid[]? talks,
        CancellationToken cancellationToken)
    {
        if ((up ?? down) is { } moved)
        {
            var direction = up is null ? MoveDirection.Down : MoveDirection.Up;
            return await order.MoveAsync(Edition.Id, moved, direction, CurrentActor, cancellationToken) ? ToEdition("Die Reihenfolge ist geändert.") : NotFound();
        }

        return ToEdition(await order.ArrangeAsync(Edition.Id, talks ?? [], CurrentActor, cancellationToken)
            ? "Die Reihenfolge ist geändert."
            : "Inzwischen ist ein Vortrag dazugekommen oder weggefallen. Bitte ordnen Sie noch einmal.");
    }
}
