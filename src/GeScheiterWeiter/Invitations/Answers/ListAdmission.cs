using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Seats;

namespace GeScheiterWeiter.Invitations.Answers;

/// <summary>
/// What a list gives to whoever comes by it: one of the seats kept for it and, where it says so, no waiting for an organizer's word.
/// </summary>
public sealed class ListAdmission(
    SeatReserve reserve, SeatDecision decision, SeatLedger seats, RegistrationLetters letters, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Call it inside a transaction, with the edition loaded.</summary>
    /// <returns>The secret of the personal page the letter leads to.</returns>
    public async Task<SecretToken> AdmitAsync(Registration registration, InvitationList list, CancellationToken cancellationToken)
    {
        if (registration.NeedsApproval && !list.SkipsApproval)
        {
            registration.AwaitApproval(Now);
            return letters.ApprovalPending(registration, registration.Edition);
        }

        if (registration.NeedsApproval)
            registration.ApprovedUtc = Now;
        return await SeatAsync(registration, list, cancellationToken);
    }

    /// <summary>
    /// A seat kept for the list, for somebody who waits. Call it inside a transaction, with the edition loaded.
    /// </summary>
    /// <returns>The secret of the personal page the letter leads to. Null: nothing is kept any more, and they wait on.</returns>
    public async Task<SecretToken?> TryMoveUpAsync(Registration registration, InvitationList list, CancellationToken cancellationToken)
    {
        if (registration.State != RegistrationState.Waiting || !await reserve.TryTakeAsync(list, cancellationToken))
            return null;

        await seats.LeaveWaitingListAsync(registration.EditionId, cancellationToken);
        registration.TakeSeat(Now);
        return letters.SeatFreed(registration, registration.Edition);
    }

    /// <summary>A seat kept for the list, else as for everybody.</summary>
    private async Task<SecretToken> SeatAsync(Registration registration, InvitationList list, CancellationToken cancellationToken)
    {
        if (!await reserve.TryTakeAsync(list, cancellationToken))
            return await decision.SeatOrWaitAsync(registration, sentence: null, cancellationToken);

        registration.TakeSeat(Now);
        return letters.SeatConfirmed(registration, registration.Edition);
    }
}
