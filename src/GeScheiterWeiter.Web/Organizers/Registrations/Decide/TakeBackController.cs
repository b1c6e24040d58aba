using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

[Route(OrganizerRegistrationLinks.TakeBackRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class TakeBackController(AppDb db, Reinstatement reinstatement) : RegistrationScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => View(Page(new TakeBackForm()));

    [HttpPost]
    public async Task<IActionResult> Create(TakeBackForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), Page(form));
        return await reinstatement.TakeBackAsync(
            Edition.Id, Registration.Id, form.Goal, form.Sentence, CurrentActor, cancellationToken) switch
        {
            ReinstatementOutcome.Seated => BackToRegistration("Zurückgenommen: Es gibt einen Platz, die E-Mail ist unterwegs."),
            ReinstatementOutcome.Waiting => BackToRegistration(
                "Zurückgenommen: Zurzeit ist kein Platz frei, deshalb steht die Person auf der Warteliste. Die E-Mail ist unterwegs."),
            ReinstatementOutcome.AwaitingApproval =>
                BackToRegistration("Zurückgenommen: Die Anmeldung wartet wieder auf eine Freigabe. Die E-Mail ist unterwegs."),
            ReinstatementOutcome.NothingToTakeBack => BackToRegistration("Hier war nichts mehr zurückzunehmen."),
            ReinstatementOutcome.TooLate =>
                BackToRegistration("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ist nichts geschehen."),
            ReinstatementOutcome.Unknown => NotFound(),
        };
    }

    private TakeBackPage Page(TakeBackForm form) => new(Edition, Registration, form);
}
