using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>One step up or down by a button, or the whole order after dragging.</summary>
public abstract class ReorderingController<T>(AppDb db, Reordering<T> reordering) : EditionEditingController(db)
    where T : class, IOrdered
{
    /// <summary>Where the things stand in their order.</summary>
    protected virtual string Afterwards => OrganizerEditionLinks.Overview(Edition.Slug);

    [HttpPost]
    public async Task<IActionResult> Arrange(
        [FromForm(Name = "nach-oben")] Guid? up, [FromForm(Name = "nach-unten")] Guid? down, [FromForm(Name = "folge")] Guid[]? order,
        CancellationToken cancellationToken)
    {
        if ((up ?? down) is { } moved)
        {
            var direction = up is null ? MoveDirection.Down : MoveDirection.Up;
            return await reordering.MoveAsync(Edition.Id, moved, direction, CurrentActor, cancellationToken)
                ? Back("Die Reihenfolge ist geändert.")
                : NotFound();
        }

        return Back(await reordering.ArrangeAsync(Edition.Id, order ?? [], CurrentActor, cancellationToken)
            ? "Die Reihenfolge ist geändert."
            : "Inzwischen ist etwas dazugekommen oder weggefallen. Bitte ordnen Sie noch einmal.");
    }

    private LocalRedirectResult Back(string sentence)
    {
        Notice(sentence);
        return RedirectTo(Afterwards);
    }
}
