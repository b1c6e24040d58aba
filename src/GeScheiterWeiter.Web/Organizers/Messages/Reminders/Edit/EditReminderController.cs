using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Organizers.Messages.Reminders.Edit;

/// <summary>Where organizers set when a reminder of an edition is due.</summary>
[Route(OrganizerMessageLinks.EditReminderRoute)]
public sealed class EditReminderController(AppDb db, ReminderReader reader, ReminderEditor editor) : EditionEditingController(db)
{
    private ReminderKind _kind;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(ReminderForm.Of(_kind, await reader.DistanceOfAsync(Edition.Id, _kind, cancellationToken)));

    [HttpPost]
    public async Task<IActionResult> Update(ReminderForm form, CancellationToken cancellationToken)
    {
        form.Kind = _kind;
        if (ModelState.IsValid && form.Problem() is { } problem)
            ModelState.AddModelError(nameof(form.Amount), problem);
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        await editor.RescheduleAsync(Edition.Id, _kind, form.Minutes.GetValueOrDefault(), CurrentActor, cancellationToken);
        Notice("Gespeichert.");
        return RedirectTo(OrganizerMessageLinks.Reminders(Edition.Slug));
    }

    protected override async Task<bool> PrepareAsync(ActionExecutingContext context)
    {
        var isKnown = Enum.TryParse(context.RouteData.TextOf("reminder"), out _kind) && Enum.IsDefined(_kind);
        return isKnown && await base.PrepareAsync(context);
    }
}
