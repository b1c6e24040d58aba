using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Prioritize;

[Route(OrganizerRegistrationLinks.PrioritizeRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class PrioritizeController(
    AppDb db, GeScheiterWeiter.Registrations.Decisions.WaitingListPriority advancement) : RegistrationScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new PriorityPage(Edition, Registration, new PriorityForm()));

    [HttpPost]
    public async Task<IActionResult> Create(PriorityForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Reason is not { } reason)
            return Unprocessable(nameof(Show), new PriorityPage(Edition, Registration, form));
        return await advancement.AdvanceAsync(Edition.Id, Registration.Id, form.Goal, reason, CurrentActor, cancellationToken) switch
        {
            WaitingListPriorityOutcome.Seated => BackToRegistration("Vorgezogen: Es gibt einen Platz, der Brief ist unterwegs."),
            WaitingListPriorityOutcome.FirstInLine =>
                BackToRegistration("Vorgezogen: als Nächste:r auf der Warteliste. Der Grund steht im Verlauf."),
            WaitingListPriorityOutcome.NoFreeSeat => NoFreeSeat(form),
            WaitingListPriorityOutcome.NotWaiting => BackToRegistration("Diese Anmeldung steht nicht mehr auf der Warteliste."),
            WaitingListPriorityOutcome.TooLate =>
                BackToRegistration("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ist nichts geschehen."),
            WaitingListPriorityOutcome.Unknown => NotFound(),
        };
    }

    private ViewResult NoFreeSeat(PriorityForm form)
    {
        ModelState.AddModelError(
            nameof(form.Goal), "Es ist kein Platz frei. Mehr Plätze gibt es nur, wenn Sie die Zahl der Plätze der Ausgabe erhöhen.");
        return Unprocessable(nameof(Show), new PriorityPage(Edition, Registration, form));
    }
}
