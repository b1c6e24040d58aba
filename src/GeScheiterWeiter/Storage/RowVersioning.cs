using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// The isolation all decisions are made for on SQL Server: READ COMMITTED with row versions (READ_COMMITTED_SNAPSHOT). Readers
/// wait for nobody and see what was committed when their statement began; what must not change meanwhile is locked first.
/// </summary>
public static class RowVersioning
{
    /// <summary>Outside a transaction. Whoever is just writing is rolled back and begins anew.</summary>
    public const string TurnOn =
        """
        IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND is_read_committed_snapshot_on = 0)
            ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
        """;

    /// <summary>Everybody may read the line of their own database.</summary>
    public const string IsOn = "SELECT is_read_committed_snapshot_on AS Value FROM sys.databases WHERE database_id = DB_ID()";

    public static Task TurnOnAsync(AppDb db, CancellationToken cancellationToken) =>
        db.Database.IsSqlServer() ? db.Database.ExecuteSqlRawAsync(TurnOn, cancellationToken) : Task.CompletedTask;

    /// <summary>Always, where the provider knows nothing else.</summary>
    public static async Task<bool> IsOnAsync(AppDb db, CancellationToken cancellationToken) =>
        !db.Database.IsSqlServer() || (await db.Database.SqlQueryRaw<bool>(IsOn).ToListAsync(cancellationToken)).Contains(true);
}
