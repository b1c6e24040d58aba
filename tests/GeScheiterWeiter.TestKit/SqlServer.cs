using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.TestKit;

/// <summary>The SQL Server the tests may use, where there is one.</summary>
public static class SqlServer
{
    public const string Variable = "GESCHEITERWEITER_TEST_SQLSERVER";

    public const string SkipReason = $"{Variable} holds no connection string: the SQL Server half is not run.";

    public static string? ConnectionString { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;

    /// <summary>What the verb migrate does.</summary>
    public static async Task PrepareAsync(AppDb db)
    {
        await db.Database.MigrateAsync();
        await RowVersioning.TurnOnAsync(db, CancellationToken.None);
        await AuditTriggers.CreateAsync(db, CancellationToken.None);
    }

    public static void Drop(string connectionString)
    {
        using var db = new DbContext(new DbContextOptionsBuilder().UseSqlServer(connectionString).Options);
        db.Database.EnsureDeleted();
    }

    /// <summary>The same server, another database.</summary>
    public static string ConnectionStringFor(string database) =>
        new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = database }.ConnectionString;
}
