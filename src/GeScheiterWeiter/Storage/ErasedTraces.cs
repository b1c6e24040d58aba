using GeScheiterWeiter.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// What has been erased still stands in SQLite's write-ahead log until that is carried over and cut off. Asked for after
/// every erasure, and again and again by itself, for whoever reads at that moment keeps it from being cut.
/// </summary>
public sealed class ErasedTraces(AppDb db, ILogger<ErasedTraces> logger) : IScheduledTask
{
    private const string Truncate = "PRAGMA busy_timeout=1000; PRAGMA secure_delete=ON; PRAGMA wal_checkpoint(TRUNCATE);";

    public TimeSpan Interval => TimeSpan.FromMinutes(5);

    public Task RunAsync(CancellationToken cancellationToken) => WipeAsync(cancellationToken);

    /// <summary>On a connection of its own, after the commit; SQL Server has no such file.</summary>
    public async Task WipeAsync(CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite())
            return;

        var own = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false };
        await using var connection = new SqliteConnection(own.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Truncate;
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            // Somebody reads or writes: the next round does it.
        }
        catch (SqliteException failure)
        {
            // What is erased is erased; whoever asked for it must not read that it failed.
            logger.LogWarning(failure, "The write-ahead log could not be cut off");
        }
    }
}
