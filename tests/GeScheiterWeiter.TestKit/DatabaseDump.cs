using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.TestKit;

/// <summary>Everything an SQLite file holds, as text: two dumps are equal when nothing has changed.</summary>
public static class DatabaseDump
{
    public static string Of(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var dump = new StringBuilder();
        foreach (var table in TableNames(connection))
            Append(dump, connection, table);
        return dump.ToString();
    }

    /// <summary>The same for whichever database a world is on.</summary>
    public static Task<string> OfAsync(ITestWorld world) => world.WithDbAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var dump = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName())
            .OfType<string>().Distinct().Order(StringComparer.Ordinal))
            Append(dump, db.Database.GetDbConnection(), table);
        return dump.ToString();
    });

    private static List<string> TableNames(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name;";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    private static void Append(StringBuilder dump, DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name comes from the database's own list of tables.
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1;";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        dump.Append(CultureInfo.InvariantCulture, $"# {table}\n");
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
                dump.Append(
                    reader.GetValue(i) is byte[] bytes
                        ? Convert.ToHexString(bytes)
                        : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)).Append('|');
            dump.Append('\n');
        }
    }
}
