using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Audit;

/// <summary>
/// The database itself refuses to change or delete what has been recorded. Created after every migration, because it is
/// no part of the model that migrations are made from.
/// </summary>
public static class AuditTriggers
{
    private const string Refusal = "The audit log is append-only.";
    private static readonly string[] Tables = ["AuditEntries", "AuditSeals"];
    private static readonly string[] Changes = ["UPDATE", "DELETE"];

    public static string NameFor(string table) => $"{table}_append_only";

    public static async Task CreateAsync(AppDb db, CancellationToken cancellationToken)
    {
        foreach (var statement in db.Database.IsSqlite() ? SqliteStatements() : SqlServerStatements())
            await db.Database.ExecuteSqlRawAsync(statement, cancellationToken);
    }

    public static async Task<bool> AreInPlaceAsync(AppDb db, CancellationToken cancellationToken)
    {
        var names = db.Database.IsSqlite()
            ? await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync(cancellationToken)
            : await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sys.triggers WHERE is_disabled = 0").ToListAsync(cancellationToken);
        return (db.Database.IsSqlite() ? Tables.SelectMany(SqliteNames) : Tables.Select(NameFor)).All(names.Contains);
    }

    public static IEnumerable<string> SqliteStatements() =>
        from table in Tables
        from change in Changes
        select $"CREATE TRIGGER IF NOT EXISTS \"{SqliteName(table, change)}\" BEFORE {change} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;";

    public static IEnumerable<string> SqlServerStatements() =>
        from table in Tables
        select $"CREATE OR ALTER TRIGGER [{NameFor(table)}] ON [{table}] INSTEAD OF UPDATE, DELETE AS THROW 51000, N'{Refusal}', 1;";

    private static IEnumerable<string> SqliteNames(string table) => Changes.Select(change => SqliteName(table, change));

    private static string SqliteName(string table, string change) => $"{NameFor(table)}_{change}";
}
