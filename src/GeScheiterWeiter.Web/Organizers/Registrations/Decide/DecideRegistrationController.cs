using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class DecideRegistrationController(AppDb db, DecisionDesk office) : RegistrationScopedController(db)
{
    [HttpGet(OrganizerRegistrationLinks.ApproveRoute)]
    public IActionResult Approve() => View("Ask", Page(Decision.Approve, new DecisionForm()));

    [HttpPost(OrganizerRegistrationLinks.ApproveRoute)]
    public async Task<IActionResult> Approve(DecisionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable("Ask", Page(Decision.Approve, form));
        return await office.ApproveAsync(Edition.Id, Registration.Id, form.Sentence, CurrentActor, cancellationToken) switch
        {
            ApprovalOutcome.Seated => BackToRegistration("Freigegeben: Es gibt einen Platz, der Brief ist unterwegs."),
            ApprovalOutcome.Waiting => BackToRegistration(
                "Freigegeben: Zurzeit ist kein Platz frei, deshalb geht es auf die Warteliste. Der Brief ist unterwegs."),
            ApprovalOutcome.NothingToDecide => BackToRegistration("Hier war nichts mehr zu entscheiden."),
            ApprovalOutcome.TooLate =>
                BackToRegistration("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ist nichts geschehen."),
            ApprovalOutcome.Unknown => NotFound(),
        };
    }

    [HttpGet(OrganizerRegistrationLinks.DeclineRoute)]
    public IActionResult Decline() => View("Ask", Page(Decision.Decline, new DecisionForm()));

    [HttpPost(OrganizerRegistrationLinks.DeclineRoute)]
    public async Task<IActionResult> Decline(DecisionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable("Ask", Page(Decision.Decline, form));
        return await office.DeclineAsync(Edition.Id, Registration.Id, form.Sentence, CurrentActor, cancellationToken) switch
        {
            RefusalOutcome.Declined => BackToRegistration("Abgelehnt. Der Brief ist unterwegs."),
            RefusalOutcome.NothingToDecide => BackToRegistration("Hier war nichts mehr zu entscheiden."),
            RefusalOutcome.Unknown => NotFound(),
        };
    }

    [HttpGet(OrganizerRegistrationLinks.CancelRoute)]
    public IActionResult Cancel() => View("Ask", Page(Decision.Cancel, new DecisionForm()));

    [HttpPost(OrganizerRegistrationLinks.CancelRoute)]
    public async Task<IActionResult> Cancel(DecisionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable("Ask", Page(Decision.Cancel, form));
        return await office.CancelAsync(Edition.Id, Registration.Id, form.Sentence, CurrentActor, cancellationToken) switch
        {
            CancelByOrganizerOutcome.Cancelled => BackToRegistration("Abgesagt. Der Brief ist unterwegs."),
            CancelByOrganizerOutcome.NothingToCancel => BackToRegistration("Hier war nichts mehr abzusagen."),
            CancelByOrganizerOutcome.Unknown => NotFound(),
        };
    }

    private DecisionPage Page(Decision decision, DecisionForm form) => new(Edition, Registration, decision, form);
}
