using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.TestKit;

/// <summary>An empty, migrated SQLite file, made once per run; each test database begins as a copy of it.</summary>
public static class SqliteTemplate
{
    private static readonly Lazy<byte[]> Content = new(Create);

    public static void CopyTo(string file) => File.WriteAllBytes(file, Content.Value);

    private static byte[] Create()
    {
        using var folder = new TemporaryFolder();
        var connectionString = $"Data Source={folder.File("template.db")};Pooling=False";
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseStorage(StorageProvider.Sqlite, connectionString).UseApplicationServiceProvider(ModelServices.Create());
        using (var writers = new SqliteWriteTransactions(connectionString))
        using (var db = new AppDb(options.Options, writers))
        {
            db.Database.Migrate();
            AuditTriggers.CreateAsync(db, CancellationToken.None).GetAwaiter().GetResult();
        }

        using (var connection = new SqliteConnection(connectionString))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }

        return File.ReadAllBytes(folder.File("template.db"));
    }
}
