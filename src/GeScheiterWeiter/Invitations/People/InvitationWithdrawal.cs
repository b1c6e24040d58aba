using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.People;

public enum WithdrawalOutcome
{
    Withdrawn,

    /// <summary>Answered, withdrawn already, or nobody has written yet.</summary>
    NothingToWithdraw,

    Unknown,
}

/// <summary>
/// An organizer takes an invitation back that has no answer yet: its links say so, and what has not left yet does not leave.
/// </summary>
public sealed class InvitationWithdrawal(AppDb db, LetterErasure letters, AuditLog audit)
{
    public Task<WithdrawalOutcome> WithdrawAsync(
        Guid editionId, Guid listId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<Invitation>().SingleOrDefaultAsync(
                    i => i.Id == id && i.ListId == listId && i.EditionId == editionId, cancellationToken) is not { } invitation)
                    return WithdrawalOutcome.Unknown;
                if (!invitation.CanBeWithdrawn)
                    return WithdrawalOutcome.NothingToWithdraw;

                invitation.State = InvitationState.Withdrawn;
                await letters.DiscardQueuedAsync(id, cancellationToken);
                audit.Record(actor, "invitation.withdrawn", id, editionId);
                return WithdrawalOutcome.Withdrawn;
            },
            cancellationToken);
}
