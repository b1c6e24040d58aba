using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GeScheiterWeiter.Storage;

/// <summary>How the writers of this process come to the database. There is one way for each provider.</summary>
public interface IWriteTransactions
{
    /// <summary>
    /// Whether others write at the same time: then what was read may be outdated when it is written, unless its row has been
    /// locked before. Where there is one writer at a time, nothing needs a lock.
    /// </summary>
    bool HasManyWriters { get; }

    /// <summary>Waits for a turn and begins.</summary>
    /// <param name="database">The context's own.</param>
    /// <param name="line">The edition whose rows the writer will wait for, if it is one edition: its writers stand in
    /// line before they take a connection.</param>
    /// <param name="stepsAhead">Before all who wait: see <see cref="AppDb.WritesStepAhead"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IWriteTransaction> BeginAsync(DatabaseFacade database, Guid? line, bool stepsAhead, CancellationToken cancellationToken);

    /// <summary>Begins while nobody else has begun and not ended, on any instance. Null when that does not come about soon.</summary>
    Task<IWriteTransaction?> TryBeginAloneAsync(DatabaseFacade database, CancellationToken cancellationToken);
}

/// <summary>One writer's turn. Left without <see cref="CommitAsync"/>, what was written is undone.</summary>
public interface IWriteTransaction : IAsyncDisposable
{
    /// <summary>Returns when what was written will survive a crash.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
