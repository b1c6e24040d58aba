using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Resend;

[Route(OrganizerRegistrationLinks.ResendLetterRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ResendLetterController(AppDb db, DecisionDesk office) : RegistrationScopedController(db)
{
    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        await office.ResendAsync(Edition.Id, Registration.Id, CurrentActor, cancellationToken) switch
        {
            RepeatOutcome.Sent => BackToRegistration("Der Brief ist noch einmal unterwegs."),
            RepeatOutcome.CoolingDown =>
                BackToRegistration("In den letzten fünf Minuten ging schon ein Brief hinaus. Bitte warten Sie etwas."),
            RepeatOutcome.NothingToSend => BackToRegistration("Es gibt keinen Brief, den wir noch einmal senden könnten."),
            RepeatOutcome.Unknown => NotFound(),
        };
}
