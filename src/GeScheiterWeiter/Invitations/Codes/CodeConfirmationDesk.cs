using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Codes;

/// <summary>
/// Confirms a sign-up. What came by the code of a list counts against its number now, and gets what the list gives. Where the code is used
/// up, over or renewed meanwhile, the sign-up goes on like every other, as long as one can sign up.
/// </summary>
public sealed class CodeConfirmationDesk(
    AppDb db, ConfirmationDesk confirmations, InvitationCodes codes, ListAdmission admission, LetterErasure letters, AuditLog audit,
    TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<ConfirmationResult> ConfirmAsync(SecretToken token, CancellationToken cancellationToken) =>
        confirmations.ConfirmAsync(token, link => DecideAsync(link, cancellationToken), cancellationToken);

    private async Task<ConfirmationResult> DecideAsync(RegistrationToken link, CancellationToken cancellationToken)
    {
        if (link.SignUp?.InvitationCode is not { } code)
            return await confirmations.DecideAsync(link, cancellationToken);
        if (await PlaceAsync(link.Registration, code, cancellationToken) is { } place)
            return await confirmations.DecideAsync(link, registration => AdmitAsync(registration, place, cancellationToken));
        return link.Registration.Edition.AcceptsSignUpsAt(Now)
            ? await confirmations.DecideAsync(link, cancellationToken)
            : new ConfirmationResult(ConfirmationOutcome.NotOpen);
    }

    /// <summary>Who stands on the list counts already, by an invitation of their own or since they came by the code before.</summary>
    /// <returns>Null: by this code nobody comes any more.</returns>
    private async Task<Place?> PlaceAsync(Registration registration, string text, CancellationToken cancellationToken)
    {
        if (await codes.FindAsync(text, cancellationToken) is not { } code
            || code.List.EditionId != registration.EditionId || code.StandingAt(Now) != CodeStanding.Open)
            return null;

        var known = await db.Set<Invitation>().SingleOrDefaultAsync(
            i => i.EditionId == registration.EditionId && i.NormalizedEmail == registration.NormalizedEmail, cancellationToken);
        var counts = known is { Stands: true } && known.ListId == code.ListId;
        return counts || await codes.TryUseAsync(code, cancellationToken) ? new Place(code.List, known) : null;
    }

    private async Task<SecretToken> AdmitAsync(Registration registration, Place place, CancellationToken cancellationToken)
    {
        var personalPage = await admission.AdmitAsync(registration, place.List, cancellationToken);
        registration.ComeBy(RegistrationOrigin.Invitation, $"Code der Liste: {place.List.Name}");
        var invitation = place.Known ?? Add(registration, place.List);
        await letters.DiscardQueuedAsync(invitation.Id, cancellationToken);
        invitation.Register(registration.Id, Now);
        audit.Record(
            Actor.Attendee(registration.Id), "invitation.accepted-by-code", invitation.Id, invitation.EditionId,
            new { registration.State });
        return personalPage;
    }

    private Invitation Add(Registration registration, InvitationList list)
    {
        var guest = new Guest(registration.Name, EmailAddress.Parse(registration.Email), registration.Organisation, registration.Side);
        var invitation = Invitation.CreateByCode(list, guest, Now);
        db.Add(invitation);
        return invitation;
    }

    /// <param name="List">Whose code it is.</param>
    /// <param name="Known">The invitation of the same address, on whichever list.</param>
    private sealed record Place(InvitationList List, Invitation? Known);
}
