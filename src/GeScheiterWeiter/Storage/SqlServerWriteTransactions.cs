using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace GeScheiterWeiter.Storage;

/// <summary>SQL Server lets many write at once: each has a transaction of its own.</summary>
public sealed class SqlServerWriteTransactions : IWriteTransactions
{
    public async Task<IWriteTransaction> BeginAsync(DatabaseFacade database, CancellationToken cancellationToken) =>
        new Write(await database.BeginTransactionAsync(cancellationToken));

    private sealed class Write(IDbContextTransaction transaction) : IWriteTransaction
    {
        public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
