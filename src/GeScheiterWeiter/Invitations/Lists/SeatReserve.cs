using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Lists;

/// <summary>
/// Seats that are kept for a list, in the ledger and on the list alike. Call it inside a transaction. The statements bypass change
/// tracking on purpose: a seat taken is no new version of the list an organizer may be writing.
/// </summary>
public sealed class SeatReserve(AppDb db, SeatLedger seats, WaitingList waitingList, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>For an invited person. False: nothing is kept any more, or not below the capacity.</summary>
    public async Task<bool> TryTakeAsync(InvitationList list, CancellationToken cancellationToken)
    {
        var one = db.Set<InvitationList>().Where(l => l.Id == list.Id && l.SeatsLeft > 0);
        if (!list.HasSeatAt(Now) || !await one.AnyAsync(cancellationToken)
            || !await seats.TryTakeReservedAsync(list.EditionId, cancellationToken))
            return false;

        await one.ExecuteUpdateAsync(set => set.SetProperty(l => l.SeatsLeft, l => l.SeatsLeft - 1), cancellationToken);
        return true;
    }

    /// <summary>For somebody organizers enter by hand. False: the list is none of the edition's, or keeps no seat any more.</summary>
    public async Task<bool> TryTakeAsync(Guid editionId, Guid listId, CancellationToken cancellationToken) =>
        await db.Set<InvitationList>().AsNoTracking()
            .SingleOrDefaultAsync(l => l.Id == listId && l.EditionId == editionId, cancellationToken) is { } list
        && await TryTakeAsync(list, cancellationToken);

    /// <summary>So many are kept from now on, those taken already among them.</summary>
    /// <returns>False: not so many are free.</returns>
    public async Task<bool> TryKeepAsync(InvitationList list, int count, Actor actor, CancellationToken cancellationToken)
    {
        var more = Math.Max(0, count - list.SeatsUsed) - list.SeatsLeft;
        if (more > 0 && !await seats.TryReserveAsync(list.EditionId, more, cancellationToken))
            return false;

        (list.SeatsReserved, list.SeatsLeft) = (Math.Max(count, list.SeatsUsed), list.SeatsLeft + more);
        if (more < 0)
            await PassOnAsync(list, -more, actor, cancellationToken);
        return true;
    }

    /// <summary>What is still kept goes to everybody, those who wait first.</summary>
    public async Task ReleaseAsync(InvitationList list, Actor actor, CancellationToken cancellationToken)
    {
        if (list.SeatsLeft == 0)
            return;

        var rest = list.SeatsLeft;
        (list.SeatsReserved, list.SeatsLeft) = (list.SeatsUsed, 0);
        audit.Record(actor, "invitation-list.released", list.Id, list.EditionId, new { Count = rest });
        await PassOnAsync(list, rest, actor, cancellationToken);
    }

    private async Task PassOnAsync(InvitationList list, int count, Actor actor, CancellationToken cancellationToken)
    {
        await seats.ReleaseAsync(list.EditionId, count, cancellationToken);
        await waitingList.MoveUpAsync(list.EditionId, actor, cancellationToken);
    }
}
