using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Advancement;

[Route("admin/ausgaben/{edition}/anmeldungen/{id:guid}/vorziehen")]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class AdvancementController(AppDb db, GeScheiterWeiter.Registrations.Decisions.WaitingListPriority advancement) : OneRegistrationController(db)
{
    [HttpGet]
    public IActionResult Index() => View(new AdvancementPage(Edition, Registration, new AdvancementForm()));

    [HttpPost]
    public async Task<IActionResult> Create(AdvancementForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || OneLine.OrNull(form.Reason) is not { } reason)
            return Again("Index", new AdvancementPage(Edition, Registration, form));
        return await advancement.AdvanceAsync(Edition.Id, Registration.Id, form.Goal, reason, CurrentActor, cancellationToken) switch
        {
            WaitingListPriorityOutcome.Seated => BackToRegistration("Vorgezogen: Es gibt einen Platz, der Brief ist unterwegs."),
            WaitingListPriorityOutcome.FirstInLine => BackToRegistration("Vorgezogen: als Nächste:r auf der Warteliste. Der Grund steht im Verlauf."),
            WaitingListPriorityOutcome.NoFreeSeat => NoFreeSeat(form),
            WaitingListPriorityOutcome.NotWaiting => BackToRegistration("Diese Anmeldung steht nicht mehr auf der Warteliste."),
            WaitingListPriorityOutcome.TooLate => BackToRegistration("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ist nichts geschehen."),
            WaitingListPriorityOutcome.Unknown => NotFound(),
        };
    }

    private ViewResult NoFreeSeat(AdvancementForm form)
    {
        ModelState.AddModelError(nameof(form.Goal), "Es ist kein Platz frei. Mehr Plätze gibt es nur, wenn Sie die Zahl der Plätze der Ausgabe erhöhen.");
        return Again("Index", new AdvancementPage(Edition, Registration, form));
    }
}
