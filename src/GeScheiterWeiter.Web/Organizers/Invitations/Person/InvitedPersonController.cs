using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Outbox.List;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Person;

[Route(OrganizerInvitationLinks.PersonRoute)]
public sealed class InvitedPersonController(
    AppDb db, InvitationResend resend, InvitationWithdrawal withdrawal, InvitationErasure erasure) : InvitationListController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await _db.Set<Invitation>().AsNoTracking()
            .SingleOrDefaultAsync(i => i.Id == id && i.ListId == List.Id, cancellationToken) is { } invitation
            ? View(new InvitedPersonPage(Header, invitation, await WhyUndeliveredAsync(invitation, cancellationToken)))
            : NotFound();

    [HttpPost(OrganizerInvitationLinks.SendAgainRoute)]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> SendAgain(Guid id, CancellationToken cancellationToken) =>
        await resend.SendAgainAsync(Edition.Id, List.Id, id, CurrentActor, cancellationToken) switch
        {
            SendAgainOutcome.Sent => Back(id, "Die Einladung ist noch einmal unterwegs, mit einem neuen Link. Der alte gilt nicht mehr."),
            SendAgainOutcome.CoolingDown => Back(id, "Ein Brief ist noch unterwegs oder ging eben erst hinaus. Bitte warten Sie etwas."),
            SendAgainOutcome.NothingToSend => Back(id, "Es gibt keine Einladung, die wir noch einmal senden könnten."),
            SendAgainOutcome.OptedOut => Back(id, "Diese Person möchte keine Einladungen: Es ging kein Brief hinaus."),
            SendAgainOutcome.NotNow =>
                Back(id, "Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ging kein Brief hinaus."),
            SendAgainOutcome.Unknown => NotFound(),
        };

    [HttpPost(OrganizerInvitationLinks.WithdrawRoute)]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellationToken) =>
        await withdrawal.WithdrawAsync(Edition.Id, List.Id, id, CurrentActor, cancellationToken) switch
        {
            WithdrawalOutcome.Withdrawn => Back(id, "Die Einladung ist zurückgezogen: Ihr Link sagt das jetzt."),
            WithdrawalOutcome.NothingToWithdraw => Back(id, "Hier gibt es nichts zurückzuziehen."),
            WithdrawalOutcome.Unknown => NotFound(),
        };

    [HttpPost(OrganizerInvitationLinks.EraseRoute)]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Erase(Guid id, CancellationToken cancellationToken) =>
        await erasure.EraseAsync(Edition.Id, List.Id, id, CurrentActor, cancellationToken)
            ? ToList("Gelöscht. Von dieser Einladung ist nichts mehr gespeichert.")
            : NotFound();

    private async Task<string?> WhyUndeliveredAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        if (invitation.State != InvitationState.Bounced)
            return null;
        var letter = await UndeliveredLetters.To(_db, invitation.Id, invitation.Email)
            .Select(m => new { m.ReturnStatus, m.LastAnswer }).FirstOrDefaultAsync(cancellationToken);
        return ServerAnswer.InWords(letter?.ReturnStatus, letter?.LastAnswer, invitation.Email);
    }

    private LocalRedirectResult Back(Guid id, string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerInvitationLinks.Person(Edition.Slug, List.Id, id));
    }
}
