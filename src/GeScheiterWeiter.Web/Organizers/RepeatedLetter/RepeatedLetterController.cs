using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.RepeatedLetter;

[Route("admin/ausgaben/{edition}/anmeldungen/{id:guid}/brief")]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class RepeatedLetterController(AppDb db, DecisionDesk office) : OneRegistrationController(db)
{
    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        await office.ResendAsync(Edition.Id, Registration.Id, CurrentActor, cancellationToken) switch
        {
            RepeatOutcome.Sent => BackToRegistration("Der Brief ist noch einmal unterwegs."),
            RepeatOutcome.CoolingDown => BackToRegistration("In den letzten fünf Minuten ging schon ein Brief hinaus. Bitte warten Sie etwas."),
            RepeatOutcome.NothingToSend => BackToRegistration("Es gibt keinen Brief, den wir noch einmal senden könnten."),
            RepeatOutcome.Unknown => NotFound(),
        };
}
