using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Capacity;

[Route(OrganizerEditionLinks.CapacityRoute)]
public sealed class EditionCapacityController(
    AppDb db, CapacityEditor editor, EditionRecipients recipients, EditionLetters letters) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public IActionResult Show() =>
        View(new CapacityPage(Edition, new CapacityForm { Capacity = Edition.Capacity, Known = Edition.Capacity }));

    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = "Form")] CapacityForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), new CapacityPage(Edition, form));
        if (form.Tell is null && form.Known == Edition.Capacity && await QuestionAsync(form, cancellationToken) is { } question)
            return View("Question", question);

        var result = await editor.ChangeAsync(Edition.Id, form.Known, form.Capacity, form.Tell == true, CurrentActor, cancellationToken);
        return result switch
        {
            null => NotFound(),
            { Outcome: CapacityOutcome.Saved } => Saved(result, form),
            { Outcome: CapacityOutcome.Outdated } => Failed(
                form,
                $"Inzwischen hat jemand anderes die Zahl der Plätze geändert: Es sind jetzt {CapacityWords.Of(Edition.Capacity)}. "
                + "Bitte prüfen Sie, ob Ihre Zahl noch stimmt."),
            { Outcome: CapacityOutcome.CapacityInvalid } => Failed(form, "Diese Zahl von Plätzen ist nicht möglich."),
        };
    }

    private async Task<CapacityQuestion?> QuestionAsync(CapacityForm form, CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        if (edition.State is EditionState.Draft or EditionState.Cancelled || form.Capacity == edition.Seats.Capacity)
            return null;
        var count = await recipients.CountAsync(Edition.Id, cancellationToken);
        return count.All == 0 ? null : new CapacityQuestion(Edition, form, count, letters.PreviewOfSeatsChanged(edition, form.Capacity));
    }

    private LocalRedirectResult Saved(CapacityResult result, CapacityForm form)
    {
        return ToEdition(CapacityWords.Saved(result, form.Capacity));
    }

    private ViewResult Failed(CapacityForm form, string sentence)
    {
        ModelState.Clear();
        ModelState.AddModelError("Form.Capacity", sentence);
        form.Known = Edition.Capacity;
        return Unprocessable(nameof(Show), new CapacityPage(Edition, form));
    }
}
