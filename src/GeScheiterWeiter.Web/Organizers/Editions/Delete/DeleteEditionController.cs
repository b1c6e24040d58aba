using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Delete;

[Route(OrganizerEditionLinks.DeleteRoute)]
public sealed class DeleteEditionController(AppDb db, EditionDeletion deleting) : EditionEditingController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(model: await deleting.ObstacleAsync(Edition.Id, cancellationToken) is { } obstacle ? Sentence(obstacle) : null);

    [HttpPost]
    public async Task<IActionResult> Delete(CancellationToken cancellationToken)
    {
        if (await deleting.DeleteAsync(Edition.Id, CurrentActor, cancellationToken) is not { } outcome)
            return NotFound();
        if (outcome != EditionDeletionOutcome.Deleted)
            return ToEdition(Sentence(outcome));

        Notice(Sentence(outcome));
        return RedirectTo(OrganizerEditionLinks.List);
    }

    private string Sentence(EditionDeletionOutcome outcome) => outcome switch
    {
        EditionDeletionOutcome.Deleted => $"Der Entwurf {Quoted.Of(Edition.Name)} ist gelöscht.",
        EditionDeletionOutcome.NotADraft =>
            "Löschen lässt sich nur ein Entwurf. Diese Ausgabe ist öffentlich, oder sie war es: Findet sie nicht statt, sagen Sie sie ab.",
        EditionDeletionOutcome.HasRegistrations =>
            "Zu diesem Entwurf gibt es schon Anmeldungen. Löschen Sie zuerst die Anmeldungen, dann den Entwurf.",
    };
}
