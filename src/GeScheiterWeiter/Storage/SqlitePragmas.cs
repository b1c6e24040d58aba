using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// What every SQLite connection promises: a commit that returned has reached the disk, references hold, and a reader or
/// writer of another process is waited for. Said once to each handle; the pool hands them out again and again.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=15000;";

    private static readonly ConditionalWeakTable<SafeHandle, object> Told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection sqlite)
            Tell(sqlite);
    }

    public static void Tell(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || Told.TryGetValue(handle, out _))
            return;

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Told.AddOrUpdate(handle, Pragmas);
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite does nothing asynchronously.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
