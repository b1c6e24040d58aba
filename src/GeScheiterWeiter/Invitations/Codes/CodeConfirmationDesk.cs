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
        var place = await PlaceAsync(link.Registration, code, cancellationToken);
        if (link.CanMoveUp)
            return await MoveUpAsync(link, place, cancellationToken);
        if (place is not null && await TryCountAsync(place, cancellationToken))
            return await confirmations.DecideAsync(
                link, registration => AdmitAsync(registration, place, cancellationToken), cancellationToken);
        return link.Registration.Edition.AcceptsSignUpsAt(Now)
            ? await confirmations.DecideAsync(link, cancellationToken)
            : new ConfirmationResult(ConfirmationOutcome.NotOpen);
    }

    /// <returns>Null: by this code nobody comes any more.</returns>
    private async Task<Place?> PlaceAsync(Registration registration, string text, CancellationToken cancellationToken)
    {
        if (await codes.FindAsync(text, cancellationToken) is not { } code || code.List.EditionId != registration.EditionId)
            return null;

        var known = await db.Set<Invitation>().SingleOrDefaultAsync(
            i => i.EditionId == registration.EditionId && i.NormalizedEmail == registration.NormalizedEmail, cancellationToken);
        return code.StandingAt(Now) == CodeStanding.Open ? new Place(code, known) : null;
    }

    /// <summary>Who stands on the list counts already, by an invitation of their own or since they came by the code before.</summary>
    private async Task<bool> TryCountAsync(Place place, CancellationToken cancellationToken) =>
        place.HasCounted || await codes.TryUseAsync(place.Code, cancellationToken);

    private async Task<SecretToken> AdmitAsync(Registration registration, Place place, CancellationToken cancellationToken)
    {
        var personalPage = await admission.AdmitAsync(registration, place.List, cancellationToken);
        registration.ComeBy(RegistrationOrigin.Invitation, $"Code der Liste: {place.List.Name}");
        await NoteAsync(registration, place, cancellationToken);
        return personalPage;
    }

    /// <summary>
    /// Somebody who waits takes a seat that is kept. What they have written of themselves, and how they came to us, stays. Where nothing is
    /// kept any more they keep their place in the line, and the link may be tried again.
    /// </summary>
    private async Task<ConfirmationResult> MoveUpAsync(RegistrationToken link, Place? place, CancellationToken cancellationToken)
    {
        if (place is null || await admission.TryMoveUpAsync(link.Registration, place.List, cancellationToken) is not { } personalPage)
            return confirmations.StillWaiting(link);
        if (!await TryCountAsync(place, cancellationToken))
            throw new DbUpdateConcurrencyException("The code has come to its end in this moment: decided anew.");

        (link.UsedUtc, link.SignUp) = (Now, null);
        await NoteAsync(link.Registration, place, cancellationToken);
        return new ConfirmationResult(ConfirmationOutcome.Seated, personalPage);
    }

    private async Task NoteAsync(Registration registration, Place place, CancellationToken cancellationToken)
    {
        var invitation = place.Known ?? Add(registration, place.List);
        await letters.DiscardQueuedAsync(invitation.Id, cancellationToken);
        invitation.Register(registration.Id, Now);
        audit.Record(
            Actor.Attendee(registration.Id), "invitation.accepted-by-code", invitation.Id, invitation.EditionId,
            new { registration.State });
    }

    private Invitation Add(Registration registration, InvitationList list)
    {
        var guest = new Guest(registration.Name, EmailAddress.Parse(registration.Email), registration.Organisation, registration.Side);
        var invitation = Invitation.CreateByCode(list, guest, Now);
        db.Add(invitation);
        return invitation;
    }

    /// <param name="Code">Of the list.</param>
    /// <param name="Known">The invitation of the same address, on whichever list.</param>
    private sealed record Place(InvitationCode Code, Invitation? Known)
    {
        public InvitationList List => Code.List;

        public bool HasCounted => Known is { Stands: true } known && known.ListId == Code.ListId;
    }
}
