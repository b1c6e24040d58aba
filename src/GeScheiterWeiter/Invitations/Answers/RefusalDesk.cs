using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Invitations.Answers;

public enum InvitationRefusalOutcome
{
    Declined,

    /// <summary>The invitation does not stand any more: its page says why.</summary>
    NotOpen,

    UnknownLink,
}

/// <summary>Where invited people say that they have no time, or want no invitations at all.</summary>
public sealed class RefusalDesk(
    AppDb db, InvitationTokens invitations, InvitedPeople people, OptOuts optOuts, LetterErasure letters, AuditLog audit,
    TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<InvitationRefusalOutcome> DeclineAsync(SecretToken token, string? answer, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => invitations.EditionOfAsync(token, cancellationToken),
            async () =>
            {
                if (await people.FindAsync(token, cancellationToken) is not { } person)
                    return InvitationRefusalOutcome.UnknownLink;
                if (person.StandingAt(Now) != InvitationStanding.Open)
                    return InvitationRefusalOutcome.NotOpen;

                person.Invitation.Decline(answer, Now);
                audit.Record(Actor.Visitor, "invitation.declined", person.Invitation.Id, person.Invitation.EditionId);
                return InvitationRefusalOutcome.Declined;
            },
            cancellationToken);

    /// <summary>Works as long as the link is known, whatever has become of the edition. Twice is once.</summary>
    /// <returns>Whether the link is known.</returns>
    public Task<bool> OptOutAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => invitations.EditionOfAsync(token, cancellationToken),
            async () =>
            {
                if (await invitations.FindAsync(token, cancellationToken) is not { } invitation)
                    return false;

                await optOuts.AddAsync(EmailAddress.Parse(invitation.Email), cancellationToken);
                if (invitation.State == InvitationState.OptedOut)
                    return true;
                // Whoever is registered stays so: that is another question.
                if (invitation.State != InvitationState.Registered)
                    invitation.OptOut(Now);
                await letters.DiscardQueuedAsync(invitation.Id, cancellationToken);
                audit.Record(Actor.Visitor, "invitation.opted-out", invitation.Id, invitation.EditionId);
                return true;
            },
            cancellationToken);
}
