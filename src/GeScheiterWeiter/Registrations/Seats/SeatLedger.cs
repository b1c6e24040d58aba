using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Seats;

/// <summary>A place on the waiting list.</summary>
/// <param name="Number">Orders the list; stays with the person.</param>
/// <param name="Position">How many are before, plus one.</param>
public sealed record WaitingPlace(long Number, int Position);

/// <summary>
/// Decides seats. Each decision is one conditional statement in the database, inside the caller's transaction: a thousand
/// people at once neither oversell nor fail. The statements bypass change tracking on purpose; the audit entry of a
/// decision belongs to the registration it was made for.
/// </summary>
public sealed class SeatLedger(AppDb db)
{
    /// <summary>For somebody who comes now: a free seat, unless people are waiting.</summary>
    public async Task<bool> TryTakeAsync(Guid editionId, CancellationToken cancellationToken) =>
        await OfJoinable(editionId)
            .Where(seats => seats.Waiting == 0 && (seats.Capacity == null || seats.Taken + seats.Reserved < seats.Capacity))
            .ExecuteUpdateAsync(set => set.SetProperty(seats => seats.Taken, seats => seats.Taken + 1), cancellationToken) == 1;

    /// <summary>For the next person waiting: a free seat, and one fewer waiting.</summary>
    public async Task<bool> TryTakeForWaitingAsync(Guid editionId, CancellationToken cancellationToken) =>
        await Of(editionId)
            .Where(seats => seats.Waiting > 0 && (seats.Capacity == null || seats.Taken + seats.Reserved < seats.Capacity))
            .ExecuteUpdateAsync(
                set => set.SetProperty(seats => seats.Taken, seats => seats.Taken + 1)
                    .SetProperty(seats => seats.Waiting, seats => seats.Waiting - 1),
                cancellationToken) == 1;

    /// <summary>For an invited person: a seat kept for them, whoever is waiting.</summary>
    public async Task<bool> TryTakeReservedAsync(Guid editionId, CancellationToken cancellationToken) =>
        await OfJoinable(editionId)
            .Where(seats => seats.Reserved > 0 && (seats.Capacity == null || seats.Taken < seats.Capacity))
            .ExecuteUpdateAsync(
                set => set.SetProperty(seats => seats.Taken, seats => seats.Taken + 1)
                    .SetProperty(seats => seats.Reserved, seats => seats.Reserved - 1),
                cancellationToken) == 1;

    /// <summary>Keeps seats that are free for invited people. Where seats are not limited, there is nothing to keep.</summary>
    public async Task<bool> TryReserveAsync(Guid editionId, int count, CancellationToken cancellationToken) =>
        await Of(editionId)
            .Where(seats => seats.Capacity != null && seats.Taken + seats.Reserved + count <= seats.Capacity)
            .ExecuteUpdateAsync(
                set => set.SetProperty(seats => seats.Reserved, seats => seats.Reserved + count), cancellationToken) == 1;

    /// <summary>Whoever calls it lets the <see cref="WaitingList"/> move up in the same transaction.</summary>
    public Task ReleaseAsync(Guid editionId, int count, CancellationToken cancellationToken) =>
        Of(editionId).ExecuteUpdateAsync(
            set => set.SetProperty(seats => seats.Reserved, seats => seats.Reserved - count), cancellationToken);

    public Task GiveBackAsync(Guid editionId, CancellationToken cancellationToken) =>
        Of(editionId).ExecuteUpdateAsync(set => set.SetProperty(seats => seats.Taken, seats => seats.Taken - 1), cancellationToken);

    /// <summary>A new place at the end of the waiting list.</summary>
    public async Task<WaitingPlace> AddToWaitingListAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var added = await OfJoinable(editionId).ExecuteUpdateAsync(
            set => set.SetProperty(seats => seats.Waiting, seats => seats.Waiting + 1)
                .SetProperty(seats => seats.LastWaitingNumber, seats => seats.LastWaitingNumber + 1),
            cancellationToken);
        if (added == 0)
            throw new DbUpdateConcurrencyException("The edition has been cancelled meanwhile.");
        return await Of(editionId).Select(seats => new WaitingPlace(seats.LastWaitingNumber, seats.Waiting)).SingleAsync(cancellationToken);
    }

    /// <summary>For somebody whose place on the waiting list has its number already.</summary>
    public Task ReturnToWaitingListAsync(Guid editionId, CancellationToken cancellationToken) =>
        Of(editionId).ExecuteUpdateAsync(set => set.SetProperty(seats => seats.Waiting, seats => seats.Waiting + 1), cancellationToken);

    public Task LeaveWaitingListAsync(Guid editionId, CancellationToken cancellationToken) =>
        Of(editionId).ExecuteUpdateAsync(set => set.SetProperty(seats => seats.Waiting, seats => seats.Waiting - 1), cancellationToken);

    /// <summary>Null: unlimited. Whoever raises it lets the <see cref="WaitingList"/> move up in the same transaction.</summary>
    public Task ChangeCapacityAsync(Guid editionId, int? capacity, CancellationToken cancellationToken) =>
        Of(editionId).ExecuteUpdateAsync(set => set.SetProperty(seats => seats.Capacity, capacity), cancellationToken);

    /// <summary>Whoever read the edition before its cancellation gets nothing any more.</summary>
    private IQueryable<EditionSeats> OfJoinable(Guid editionId) =>
        Of(editionId).Where(_ => db.Set<Edition>().Any(edition => edition.Id == editionId && edition.State != EditionState.Cancelled));

    private IQueryable<EditionSeats> Of(Guid editionId) => db.Set<EditionSeats>().Where(seats => seats.EditionId == editionId);
}
