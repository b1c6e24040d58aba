using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GeScheiterWeiter.Storage;

/// <summary>How the writers of this process come to the database. There is one way for each provider.</summary>
public interface IWriteTransactions
{
    /// <summary>Waits for a turn and begins. Nothing read inside can be outdated when it is written, where the provider has one writer at a time.</summary>
    Task<IWriteTransaction> BeginAsync(DatabaseFacade database, CancellationToken cancellationToken);
}

/// <summary>One writer's turn. Left without <see cref="CommitAsync"/>, what was written is undone.</summary>
public interface IWriteTransaction : IAsyncDisposable
{
    /// <summary>Returns when what was written will survive a crash.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
