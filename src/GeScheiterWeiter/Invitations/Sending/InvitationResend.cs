using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

public enum SendAgainOutcome
{
    Sent,

    /// <summary>A letter went out within the last five minutes, or lies in the outbox still.</summary>
    CoolingDown,

    /// <summary>Answered already, registered, or nobody has written yet.</summary>
    NothingToSend,

    OptedOut,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotNow,

    Unknown,
}

/// <summary>Sends an invitation to one person once more, with a new link: those before end.</summary>
public sealed class InvitationResend(
    AppDb db, InvitationLetters letters, InvitationTokens tokens, UnansweredInvitations unanswered, LetterErasure letterErasure,
    AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<SendAgainOutcome> SendAgainAsync(Guid editionId, Guid listId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<Invitation>().Include(i => i.List.Edition)
                    .SingleOrDefaultAsync(i => i.Id == id && i.ListId == listId && i.EditionId == editionId, cancellationToken)
                    is not { } invitation)
                    return SendAgainOutcome.Unknown;
                if (!invitation.List.Edition.MayStillBeJoinedAt(Now))
                    return SendAgainOutcome.NotNow;
                if (invitation.State == InvitationState.Queued || IsCoolingDown(invitation))
                    return SendAgainOutcome.CoolingDown;
                if (!invitation.CanBeSentAgain)
                    return SendAgainOutcome.NothingToSend;
                return (await unanswered.LeaveOutAsync([invitation], cancellationToken)).Count switch
                {
                    0 => await SendAgainAsync(invitation, actor, cancellationToken),
                    _ when invitation.State == InvitationState.OptedOut => SendAgainOutcome.OptedOut,
                    _ => SendAgainOutcome.NothingToSend,
                };
            },
            cancellationToken);

    private async Task<SendAgainOutcome> SendAgainAsync(Invitation invitation, Actor actor, CancellationToken cancellationToken)
    {
        await tokens.RevokeAsync(invitation.Id, cancellationToken);
        await letterErasure.DiscardQueuedAsync(invitation.Id, cancellationToken);
        invitation.Send(letters.Invited(invitation, invitation.List, invitation.List.Edition), Now);
        audit.Record(actor, "invitation.sent-again", invitation.Id, invitation.EditionId);
        return SendAgainOutcome.Sent;
    }

    private bool IsCoolingDown(Invitation invitation) =>
        invitation.LastLetterUtc is { } last && MailboxAllowance.IsWithin(RegistrationDesk.CoolDown, last, Now);
}
