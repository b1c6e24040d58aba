using System.Collections.Concurrent;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// SQL Server lets many write at once: each has a transaction of its own. Those who will wait for the same edition's seats
/// wait here, without a connection; and all writers together leave most of the pool to readers.
/// </summary>
public sealed class SqlServerWriteTransactions(string? connectionString) : IWriteTransactions, IDisposable
{
    /// <summary>What <see cref="HoldOff"/> throws when the lock does not come.</summary>
    internal const int LockTimeout = 51001;

    /// <summary>Writers may use this part of the pool's connections.</summary>
    private const int ShareOfThePool = 4;

    private readonly ConcurrentDictionary<Guid, FifoAsyncLock> _lines = new();
    private readonly SemaphoreSlim _places = new(MostWriters(connectionString));

    public bool HasManyWriters => true;

    /// <summary>
    /// How many writers of this process have a connection at most, besides the one who steps ahead: a quarter of the pool.
    /// </summary>
    public static int MostWriters(string? connectionString) =>
        Math.Max(2, new SqlConnectionStringBuilder(connectionString).MaxPoolSize / ShareOfThePool);

    /// <summary>
    /// The lock between writing and sealing the audit log, held until the transaction ends. Writers share it; whoever has it
    /// alone knows that no entry with an older number is still to come. Always taken first, so that it is part of no deadlock.
    /// </summary>
    public static string HoldOff(string mode, TimeSpan atMost) =>
        $"""
        DECLARE @granted int;
        EXEC @granted = sp_getapplock @Resource = N'GeScheiterWeiter.Writers', @LockMode = N'{mode}', @LockOwner = N'Transaction', @LockTimeout = {(int)atMost.TotalMilliseconds};
        IF @granted < 0 THROW {LockTimeout}, N'Other transactions have not ended in time.', 1;
        """;

    public static string ShareWriting { get; } = HoldOff("Shared", TimeSpan.FromSeconds(20));

    /// <summary>Short: whoever begins to write meanwhile stands behind it.</summary>
    public static string WriteAlone { get; } = HoldOff("Exclusive", TimeSpan.FromSeconds(2));

    public async Task<IWriteTransaction> BeginAsync(
        DatabaseFacade database, Guid? line, bool stepsAhead, CancellationToken cancellationToken)
    {
        var place = stepsAhead ? null : await WaitAsync(line, cancellationToken);
        try
        {
            return new Write(await BeginAsync(database, ShareWriting, cancellationToken), place);
        }
        catch
        {
            place?.Dispose();
            throw;
        }
    }

    public async Task<IWriteTransaction?> TryBeginAloneAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        try
        {
            return new Write(await BeginAsync(database, WriteAlone, cancellationToken), place: null);
        }
        catch (Exception failure) when (failure.HasSqlError(LockTimeout))
        {
            return null;
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<Place> WaitAsync(Guid? line, CancellationToken cancellationToken)
    {
        var inLine = line is { } edition ? _lines.GetOrAdd(edition, _ => new FifoAsyncLock()) : null;
        if (inLine is not null)
            await inLine.EnterAsync(stepsAhead: false, cancellationToken);
        try
        {
            await _places.WaitAsync(cancellationToken);
        }
        catch
        {
            inLine?.Release();
            throw;
        }

        return new Place(_places, inLine);
    }

    private static async Task<IDbContextTransaction> BeginAsync(
        DatabaseFacade database, string lockStatement, CancellationToken cancellationToken)
    {
        var transaction = await database.BeginTransactionAsync(cancellationToken);
        try
        {
            await database.ExecuteSqlRawAsync(lockStatement, cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private sealed class Place(SemaphoreSlim places, FifoAsyncLock? line) : IDisposable
    {
        public void Dispose()
        {
            places.Release();
            line?.Release();
        }
    }

    private sealed class Write(IDbContextTransaction transaction, Place? place) : IWriteTransaction
    {
        public Task CommitAsync(CancellationToken cancellationToken)
        {
            // Whoever closes the tab now must not leave it open whether the commit came through.
            cancellationToken.ThrowIfCancellationRequested();
            return transaction.CommitAsync(CancellationToken.None);
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                await transaction.DisposeAsync();
            }
            finally
            {
                place?.Dispose();
            }
        }
    }
}
