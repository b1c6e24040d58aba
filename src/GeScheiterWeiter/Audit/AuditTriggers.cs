using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Audit;

public enum TriggerState
{
    InPlace,
    Missing,

    /// <summary>The sign-in may only read: it can neither see them nor set them off.</summary>
    Unknown,
}

/// <summary>
/// The database itself refuses to change or delete what has been recorded. Created after every migration, because it is
/// no part of the model that migrations are made from.
/// </summary>
public static class AuditTriggers
{
    private const string Refusal = "The audit log is append-only.";
    private const int RefusalNumber = 51000;
    private const int PermissionDenied = 229;
    private static readonly string[] Tables = ["AuditEntries", "AuditSeals"];

    /// <summary>
    /// An insertion changes something, too: INSERT OR REPLACE removes what is in its way, and no trigger of a deletion sees it.
    /// </summary>
    private static readonly string[] Changes = ["UPDATE", "DELETE", "INSERT"];

    public static string NameFor(string table) => $"{table}_append_only";

    public static async Task CreateAsync(AppDb db, CancellationToken cancellationToken)
    {
        foreach (var statement in db.Database.IsSqlite() ? SqliteStatements() : SqlServerStatements())
            await db.Database.ExecuteSqlRawAsync(statement, cancellationToken);
    }

    /// <summary>
    /// SQL Server shows triggers to nobody but the owners of a table. A statement that would change no row sets them off as
    /// well, and needs no more than the right to write.
    /// </summary>
    public static async Task<TriggerState> StateAsync(AppDb db, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite())
            return await TriedAsync(db, cancellationToken);

        var names = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'")
            .ToListAsync(cancellationToken);
        return Tables.SelectMany(SqliteNames).All(names.Contains) ? TriggerState.InPlace : TriggerState.Missing;
    }

    /// <summary>What must be refused. Should it not be, it changes nothing.</summary>
    public static IEnumerable<string> SqlServerTrials() =>
        from table in Tables
        from trial in new[]
        {
            $"UPDATE [{table}] SET [{Untouched(table)}] = [{Untouched(table)}] WHERE 1 = 0;",
            $"DELETE FROM [{table}] WHERE 1 = 0;",
        }
        select trial;

    private static string Untouched(string table) => table == Tables[0] ? nameof(AuditEntry.Action) : nameof(AuditSeal.EntryCount);

    private static async Task<TriggerState> TriedAsync(AppDb db, CancellationToken cancellationToken)
    {
        foreach (var trial in SqlServerTrials())
        {
            try
            {
                await db.Database.ExecuteSqlRawAsync(trial, cancellationToken);
                return TriggerState.Missing;
            }
            catch (Exception failure) when (failure.HasSqlError(RefusalNumber))
            {
                // As it should be.
            }
            catch (Exception failure) when (failure.HasSqlError(PermissionDenied))
            {
                return TriggerState.Unknown;
            }
        }

        return TriggerState.InPlace;
    }

    public static IEnumerable<string> SqliteStatements() =>
        from table in Tables
        from change in Changes
        select $"CREATE TRIGGER IF NOT EXISTS \"{SqliteName(table, change)}\" BEFORE {change} ON \"{table}\" {Condition(table, change)} "
            + $"BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;";

    public static IEnumerable<string> SqlServerStatements() =>
        from table in Tables
        select $"CREATE OR ALTER TRIGGER [{NameFor(table)}] ON [{table}] INSTEAD OF UPDATE, DELETE AS THROW {RefusalNumber}, "
            + $"N'{Refusal}', 1;";

    private static string Condition(string table, string change) => (table, change) switch
    {
        ("AuditSeals", "INSERT") =>
            "WHEN EXISTS (SELECT 1 FROM \"AuditSeals\" WHERE \"Id\" = NEW.\"Id\" OR \"FirstEntryId\" = NEW.\"FirstEntryId\")",
        (_, "INSERT") => $"WHEN EXISTS (SELECT 1 FROM \"{table}\" WHERE \"Id\" = NEW.\"Id\")",
        _ => "",
    };

    private static IEnumerable<string> SqliteNames(string table) => Changes.Select(change => SqliteName(table, change));

    private static string SqliteName(string table, string change) => $"{NameFor(table)}_{change}";
}
