using System.Collections.Frozen;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// What a failed command means for whoever sent it. Both databases are asked the same questions, however deep their own
/// exception lies inside what the mapper throws.
/// </summary>
public static class DatabaseFailure
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqlServerUniqueConstraint = 2627;
    private const int SqlServerUniqueIndex = 2601;
    private const int Deadlock = 1205;

    /// <summary>By message, since the pool gives no number: all of its connections are in use.</summary>
    private const string PoolIsDry = "max pool size";

    /// <summary>
    /// Errors after which SQL Server has kept nothing and the same may well succeed in a moment: deadlocks and lost row
    /// versions, timeouts, broken connections, a database that is just failing over or starting, a busy service.
    /// </summary>
    private static readonly FrozenSet<int> TransientNumbers = new[]
    {
        -2, 0, 20, 53, 64, 121, 203, 233, 258, 601, 617, 669, 921, 997,
        Deadlock, 1203, 1204, 1221, 1222, 1807, 3935, 3960, 3966, 4060, 4221,
        8628, 8645, 8651, 9515, 10053, 10054, 10060, 10061, 10922, 10928, 10929, 10936, 11001, 14355, 17142, 17197, 18401, 20041,
        40143, 40197, 40501, 40540, 40613, 41301, 41302, 41305, 41325, 41839, 42108, 42109,
        45156, 45157, 45161, 45182, 45319, 49918, 49919, 49920, 49977, 49983, SqlServerWriteTransactions.LockTimeout,
    }.ToFrozenSet();

    /// <summary>Somebody else was faster with the same rows: decided anew on what is there now.</summary>
    public static bool IsRace(this Exception failure) =>
        failure.Chain().OfType<DbUpdateConcurrencyException>().Any()
        || failure.IsUniqueViolation()
        || failure.SqlErrors().Contains(Deadlock);

    /// <summary>What may exist only once was there already: an outcome, unlike every other failed save.</summary>
    public static bool IsUniqueViolation(this Exception failure) => failure.Chain().Any(e => e switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        SqlException sqlServer => sqlServer.Number is SqlServerUniqueConstraint or SqlServerUniqueIndex,
        _ => false,
    });

    /// <summary>The database was not at fault for long, and nothing was kept: the same work may be done once more, as a whole.</summary>
    public static bool IsTransient(this Exception failure) => failure.SqlErrors().Any(TransientNumbers.Contains);

    /// <summary>A change that reads for itself what it relies on succeeds, or ends otherwise, when it is done once more.</summary>
    public static bool MayBeDecidedAnew(this Exception failure) => failure.IsRace() || failure.IsTransient();

    /// <summary>No fault of what was asked: the database is locked, overrun or away, and asking again later is right.</summary>
    public static bool IsBusy(this Exception failure) =>
        failure.IsTransient() || failure.Chain().Any(e => e
            is DatabaseBusyException or CommitUnknownException or TimeoutException
            or SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked }
            || (e is InvalidOperationException && e.Message.Contains(PoolIsDry, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Whoever asked has gone. SQL Server's client reports that as an error of its own ("Operation cancelled by user", without
    /// a number), which looks like a broken connection: only the token tells them apart.
    /// </summary>
    public static bool IsCancellation(this Exception failure, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
        && (failure.Chain().OfType<OperationCanceledException>().Any() || failure.SqlErrors().Contains(0));

    /// <summary>Whether a SQL Server said it, or the way to one.</summary>
    internal static bool IsFromSqlServer(this Exception failure) => failure.Chain().OfType<SqlException>().Any();

    /// <summary>Whether SQL Server gave this number.</summary>
    internal static bool HasSqlError(this Exception failure, int number) => failure.SqlErrors().Contains(number);

    private static IEnumerable<int> SqlErrors(this Exception failure) =>
        failure.Chain().OfType<SqlException>().SelectMany(e => e.Errors.Cast<SqlError>()).Select(error => error.Number);

    private static IEnumerable<Exception> Chain(this Exception failure) => failure switch
    {
        AggregateException many => many.InnerExceptions.SelectMany(Chain).Prepend(failure),
        { InnerException: { } inner } => inner.Chain().Prepend(failure),
        _ => [failure],
    };
}
