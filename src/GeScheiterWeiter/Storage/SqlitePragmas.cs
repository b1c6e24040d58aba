using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// What every SQLite connection promises: a commit that returned has reached the disk, references hold, and a reader or
/// writer of another process is waited for; and what is deleted is overwritten. Said once to each handle;
/// the pool hands them out again and again.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=15000; PRAGMA secure_delete=ON;";

    /// <summary>It writes into the file; whoever only looks whether there is one may not.</summary>
    private const string Journal = "PRAGMA journal_mode=WAL; ";

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
        command.CommandText = IsReadOnly(connection) ? Pragmas : Journal + Pragmas;
        command.ExecuteNonQuery();
        Told.AddOrUpdate(handle, Pragmas);
    }

    private static bool IsReadOnly(SqliteConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite does nothing asynchronously.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
