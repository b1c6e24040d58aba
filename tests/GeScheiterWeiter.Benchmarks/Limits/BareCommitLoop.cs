using System.Diagnostics;
using GeScheiterWeiter.TestKit;
using Microsoft.Data.Sqlite;

namespace GeScheiterWeiter.Benchmarks.Limits;

/// <summary>
/// The limit of what commits can cost: a loop on one connection that writes the rows the site has just written, one
/// transaction for each person, with the same promises of durability, and does nothing else.
/// </summary>
internal sealed class BareCommitLoop : IDisposable
{
    private static readonly string[] Tables = ["Registrations", "RegistrationTokens", "OutboxMails", "AuditEntries"];

    private readonly TemporaryFolder _folder = new();
    private readonly string _site;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, long> _seen = [];
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private SqliteTransaction? _transaction;

    private BareCommitLoop(string siteFile)
    {
        _site = siteFile;
        var copy = _folder.File("limit.db");
        Execute(siteFile, $"VACUUM INTO '{copy}'");
        _connection = Open(copy);
        Note();
    }

    /// <summary>Takes a copy of the database as it is now.</summary>
    public static BareCommitLoop Before(string siteFile) => new(siteFile);

    /// <returns>Transactions a second.</returns>
    public double RepeatWhatWasAdded() => Repeat(confirmed: false);

    /// <returns>Transactions a second.</returns>
    public double RepeatWhatWasConfirmed() => Repeat(confirmed: true);

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    private double Repeat(bool confirmed)
    {
        var people = NewRows();
        var start = Stopwatch.GetTimestamp();
        foreach (var (registration, rows) in people)
        {
            using var transaction = _transaction = _connection.BeginTransaction(deferred: false);
            if (confirmed)
            {
                Run(
                    "UPDATE Registrations SET State = 'Seated', ConfirmedUtc = @p0, SeatedUtc = @p0, ExpiresUtc = NULL WHERE Id = @p1",
                    [TimeProvider.System.GetUtcNow().UtcDateTime, registration]);
                Run("UPDATE EditionSeats SET Taken = Taken + 1", []);
            }

            foreach (var (table, values) in rows)
                Run(Insert(table, values.Length), values);
            transaction.Commit();
        }

        Note();
        return people.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>What the site has added since the last look, by person.</summary>
    private Dictionary<string, List<(string Table, object[] Values)>> NewRows()
    {
        var people = new Dictionary<string, List<(string, object[])>>();
        using var site = Open(_site);
        foreach (var table in Tables)
        {
            using var command = site.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} WHERE rowid > {_seen[table]}";
            using var reader = command.ExecuteReader();
            var person = reader.GetOrdinal(
                table switch { "Registrations" => "Id", "RegistrationTokens" => "RegistrationId", _ => "SubjectId" });
            while (reader.Read())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                if (!people.TryGetValue(reader.GetString(person), out var rows))
                    people[reader.GetString(person)] = rows = [];
                rows.Add((table, values));
            }
        }

        return people;
    }

    private void Note()
    {
        using var site = Open(_site);
        foreach (var table in Tables)
        {
            using var command = site.CreateCommand();
            command.CommandText = $"SELECT COALESCE(MAX(rowid), 0) FROM {table}";
            _seen[table] = (long)command.ExecuteScalar()!;
        }
    }

    private static string Insert(string table, int columns) =>
        $"INSERT INTO {table} VALUES ({string.Join(',', Enumerable.Range(0, columns).Select(i => "@p" + i))})";

    private void Run(string sql, object[] values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            _prepared[sql] = command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.Add(new SqliteParameter("@p" + i, values[i]));
        }

        command.Transaction = _transaction;
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=15000;";
        command.ExecuteNonQuery();
        return connection;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
