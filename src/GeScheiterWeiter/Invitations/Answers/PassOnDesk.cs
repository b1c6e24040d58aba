using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Answers;

public enum PassOnOutcome
{
    /// <summary>Said so whether the colleague gets a letter or is known already: who is invited is nobody else's business.</summary>
    PassedOn,

    OwnAddress,

    /// <summary>The list does not allow it, it was passed on before, or it does not stand any more.</summary>
    NotOpen,

    UnknownLink,
}

/// <summary>Whoever has no time names a colleague, once: they get an invitation of their own.</summary>
public sealed class PassOnDesk(
    AppDb db, InvitationTokens invitations, InvitedPeople people, OptOuts optOuts, InvitationLetters letters, AuditLog audit,
    TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static bool IsPossible(Invitation invitation) => invitation.List.MayBePassedOn && invitation.PassedOnFromId is null;

    public Task<PassOnOutcome> PassOnAsync(SecretToken token, EmailAddress colleague, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => invitations.EditionOfAsync(token, cancellationToken),
            async () =>
            {
                if (await people.FindAsync(token, cancellationToken) is not { } person)
                    return PassOnOutcome.UnknownLink;
                var invitation = person.Invitation;
                if (person.StandingAt(Now) != InvitationStanding.Open || !IsPossible(invitation))
                    return PassOnOutcome.NotOpen;
                if (invitation.NormalizedEmail == colleague.Normalized)
                    return PassOnOutcome.OwnAddress;

                invitation.PassOn(Now);
                audit.Record(Actor.Visitor, "invitation.passed-on", invitation.Id, invitation.EditionId);
                if (await MayBeInvitedAsync(invitation.EditionId, colleague, cancellationToken))
                    Invite(invitation, colleague);
                return PassOnOutcome.PassedOn;
            },
            cancellationToken);

    private void Invite(Invitation from, EmailAddress colleague)
    {
        // No name: what a stranger has typed stands in no letter to somebody who has not asked for one.
        var invitation = Invitation.Create(from.List, new Guest("", colleague), Now, from.Id);
        db.Add(invitation);
        invitation.Send(letters.PassedOn(invitation, from, from.List.Edition), Now);
    }

    private async Task<bool> MayBeInvitedAsync(Guid editionId, EmailAddress colleague, CancellationToken cancellationToken) =>
        !await optOuts.ContainsAsync(colleague, cancellationToken)
        && !await db.Set<Invitation>().AnyAsync(
            i => i.EditionId == editionId && i.NormalizedEmail == colleague.Normalized, cancellationToken)
        && !await db.Set<Registration>().AnyAsync(
            r => r.EditionId == editionId && r.NormalizedEmail == colleague.Normalized, cancellationToken);
}
