using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Plan = GeScheiterWeiter.EditionChanges.CapacityEditor;

namespace GeScheiterWeiter.Web.Organizers.SeatPlan;

[Route("admin/ausgaben/{edition}/plaetze")]
public sealed class SeatPlanController(AppDb db, Plan plan, EditionRecipients audience, EditionLetters letters) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public IActionResult Show() => View(new SeatPlanPage(Edition, new SeatPlanForm { Capacity = Edition.Capacity, Known = Edition.Capacity }));

    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = "Form")] SeatPlanForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again(nameof(Show), new SeatPlanPage(Edition, form));
        if (form.Tell is null && form.Known == Edition.Capacity && await QuestionAsync(form, cancellationToken) is { } question)
            return View("Question", question);

        var result = await plan.ChangeAsync(Edition.Id, form.Known, form.Capacity, form.Tell == true, CurrentActor, cancellationToken);
        return result switch
        {
            null => NotFound(),
            { Outcome: CapacityOutcome.Saved } => Saved(result, form),
            { Outcome: CapacityOutcome.Outdated } => Failed(form, $"Inzwischen hat jemand anderes die Zahl der Plätze geändert: Es sind jetzt {SeatWords.Of(Edition.Capacity)}. Bitte prüfen Sie, ob Ihre Zahl noch stimmt."),
            { Outcome: CapacityOutcome.CapacityInvalid } => Failed(form, "Diese Zahl von Plätzen ist nicht möglich."),
        };
    }

    private async Task<SeatPlanQuestion?> QuestionAsync(SeatPlanForm form, CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        if (edition.State is EditionState.Draft or EditionState.Cancelled || form.Capacity == edition.Seats.Capacity)
            return null;
        var count = await audience.CountAsync(Edition.Id, cancellationToken);
        return count.All == 0 ? null : new SeatPlanQuestion(Edition, form, count, letters.PreviewOfSeatsChanged(edition, form.Capacity));
    }

    private RedirectResult Saved(CapacityResult result, SeatPlanForm form)
    {
        return ToEdition(SeatWords.Saved(result, form.Capacity));
    }

    private ViewResult Failed(SeatPlanForm form, string sentence)
    {
        ModelState.Clear();
        ModelState.AddModelError("Form.Capacity", sentence);
        form.Known = Edition.Capacity;
        return Again(nameof(Show), new SeatPlanPage(Edition, form));
    }
}
