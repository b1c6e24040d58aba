using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Editions;

/// <summary>
/// Changes that have to do with one edition's people, seats or state, one after the other. Each locks the edition's row in
/// the ledger of seats before it reads anything: whatever it reads then holds until it has committed, and since everybody
/// begins with that row, nobody waits for anybody in a circle.
/// </summary>
public static class EditionWrites
{
    /// <inheritdoc cref="AppDb.WriteAsync{T}(Func{Task{T}}, CancellationToken)"/>
    public static Task<T> WriteEditionAsync<T>(this AppDb db, Guid editionId, Func<Task<T>> change, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(editionId, change, static _ => true, cancellationToken);

    /// <inheritdoc cref="AppDb.WriteAsync{T}(Func{Task{T}}, Func{T, bool}, CancellationToken)"/>
    public static Task<T> WriteEditionAsync<T>(
        this AppDb db, Guid editionId, Func<Task<T>> change, Func<T, bool> isKept, CancellationToken cancellationToken) =>
        db.WriteAsync(() => Task.FromResult<Guid?>(editionId), Locked(db, change, cancellationToken), isKept, cancellationToken);

    /// <summary>
    /// The same for somebody who knows the edition by something else. <paramref name="editionOf"/> is asked only where rows are locked.
    /// </summary>
    public static Task<T> WriteEditionAsync<T>(
        this AppDb db, Func<Task<Guid?>> editionOf, Func<Task<T>> change, CancellationToken cancellationToken) =>
        db.WriteAsync(IfNeeded(db, editionOf), Locked(db, change, cancellationToken), static _ => true, cancellationToken);

    /// <summary>
    /// The same for what thousands do at once. With one writer at a time, <paramref name="read"/> looks before the turn has
    /// come and is given null; with many it looks under the lock, and is given the edition that is locked.
    /// </summary>
    public static Task<T> WriteEditionAsync<TFound, T>(
        this AppDb db, Func<Task<Guid?>> editionOf, Func<Guid?, Task<TFound>> read,
        Func<TFound, Task<T>> decide, CancellationToken cancellationToken)
    {
        if (!db.HasManyWriters)
            return db.WriteAsync(() => read(null), decide, cancellationToken);

        return db.WriteAsync(
            editionOf,
            async edition =>
            {
                // Nothing has the empty id: what is in no edition is not found, even if it has just come.
                var id = edition ?? Guid.Empty;
                await db.LockSeatsAsync(id, cancellationToken);
                return await decide(await read(id));
            },
            static _ => true,
            cancellationToken);
    }

    /// <summary>The same for what is done to the edition itself. Kept where it ends as <paramref name="done"/>.</summary>
    /// <returns>Null: there is no such edition.</returns>
    public static Task<TOutcome?> ChangeEditionAsync<TOutcome>(
        this AppDb db, Guid editionId, TOutcome done, Func<Edition, Task<TOutcome>> change, CancellationToken cancellationToken)
        where TOutcome : struct, Enum =>
        db.WriteEditionAsync<TOutcome?>(
            editionId,
            async () => await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken) is { } edition
                ? await change(edition)
                : null,
            outcome => Equals(outcome, done),
            cancellationToken);

    private static Func<Task<Guid?>> IfNeeded(AppDb db, Func<Task<Guid?>> editionOf) =>
        db.HasManyWriters ? editionOf : static () => Task.FromResult<Guid?>(null);

    private static Func<Guid?, Task<T>> Locked<T>(AppDb db, Func<Task<T>> change, CancellationToken cancellationToken) =>
        async edition =>
        {
            if (edition is { } id)
                await db.LockSeatsAsync(id, cancellationToken);
            return await change();
        };

    /// <summary>A statement that changes nothing, past the change tracker: an update is what every database locks a row for.</summary>
    private static Task LockSeatsAsync(this AppDb db, Guid editionId, CancellationToken cancellationToken) =>
        db.HasManyWriters
            ? db.Set<EditionSeats>().Where(seats => seats.EditionId == editionId)
                .ExecuteUpdateAsync(set => set.SetProperty(seats => seats.Taken, seats => seats.Taken), cancellationToken)
            : Task.CompletedTask;
}
