using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>One step up or down by a button, or the whole order after dragging.</summary>
public abstract class ReorderingController<T>(AppDb db, Reordering<T> reordering) : EditionEditingController(db)
    where T : class, IOrdered
{
    [HttpPost]
    public async Task<IActionResult> Arrange(
        [FromForm(Name = "nach-oben")] Guid? up, [FromForm(Name = "nach-unten")] Guid? down, [FromForm(Name = "folge")] Guid[]? order,
        CancellationToken cancellationToken)
    {
        if ((up ?? down) is { } moved)
        {
            var direction = up is null ? MoveDirection.Down : MoveDirection.Up;
            return await reordering.MoveAsync(Edition.Id, moved, direction, CurrentActor, cancellationToken)
                ? ToEdition("Die Reihenfolge ist geändert.")
                : NotFound();
        }

        return ToEdition(await reordering.ArrangeAsync(Edition.Id, order ?? [], CurrentActor, cancellationToken)
            ? "Die Reihenfolge ist geändert."
            : "Inzwischen ist etwas dazugekommen oder weggefallen. Bitte ordnen Sie noch einmal.");
    }
}
