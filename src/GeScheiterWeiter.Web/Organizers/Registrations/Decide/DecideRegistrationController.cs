using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

[Route("admin/ausgaben/{edition}/anmeldungen/{id:guid}")]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class DecideRegistrationController(AppDb db, DecisionDesk office) : RegistrationScopedController(db)
{
    [HttpGet("freigeben")]
    public IActionResult Approve() => View("Ask", Page(Decision.Approve, new DecisionForm()));

    [HttpPost("freigeben")]
    public async Task<IActionResult> Approve(DecisionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again("Ask", Page(Decision.Approve, form));
        return await office.ApproveAsync(Edition.Id, Registration.Id, OneLine.OrNull(form.Sentence), CurrentActor, cancellationToken) switch
        {
            ApprovalOutcome.Seated => BackToRegistration("Freigegeben: Es gibt einen Platz, der Brief ist unterwegs."),
            ApprovalOutcome.Waiting => BackToRegistration("Freigegeben: Zurzeit ist kein Platz frei, deshalb geht es auf die Warteliste. Der Brief ist unterwegs."),
            ApprovalOutcome.NothingToDecide => BackToRegistration("Hier war nichts mehr zu entscheiden."),
            ApprovalOutcome.TooLate => BackToRegistration("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ist nichts geschehen."),
            ApprovalOutcome.Unknown => NotFound(),
        };
    }

    [HttpGet("ablehnen")]
    public IActionResult Decline() => View("Ask", Page(Decision.Decline, new DecisionForm()));

    [HttpPost("ablehnen")]
    public async Task<IActionResult> Decline(DecisionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again("Ask", Page(Decision.Decline, form));
        return await office.DeclineAsync(Edition.Id, Registration.Id, OneLine.OrNull(form.Sentence), CurrentActor, cancellationToken) switch
        {
            RefusalOutcome.Declined => BackToRegistration("Abgelehnt. Der Brief ist unterwegs."),
            RefusalOutcome.NothingToDecide => BackToRegistration("Hier war nichts mehr zu entscheiden."),
            RefusalOutcome.Unknown => NotFound(),
        };
    }

    [HttpGet("absagen")]
    public IActionResult Cancel() => View("Ask", Page(Decision.Cancel, new DecisionForm()));

    [HttpPost("absagen")]
    public async Task<IActionResult> Cancel(DecisionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again("Ask", Page(Decision.Cancel, form));
        return await office.CancelAsync(Edition.Id, Registration.Id, OneLine.OrNull(form.Sentence), CurrentActor, cancellationToken) switch
        {
            CancelByOrganizerOutcome.Cancelled => BackToRegistration("Abgesagt. Der Brief ist unterwegs."),
            CancelByOrganizerOutcome.NothingToCancel => BackToRegistration("Hier war nichts mehr abzusagen."),
            CancelByOrganizerOutcome.Unknown => NotFound(),
        };
    }

    private DecisionPage Page(Decision decision, DecisionForm form) => new(Edition, Registration, decision, form);
}
