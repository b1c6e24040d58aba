using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Storage;

public static class StorageSetup
{
    private const string DefaultSqliteConnection = "Data Source=App_Data/gescheiterweiter.db";

    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        var connectionString = configuration.GetConnectionString("Default");

        services.AddSingleton(options);
        services.AddSingleton(_ => Writers(options.Provider, connectionString));
        // The passkey table exists from schema version 3 on; the context reads the version from these options.
        services.Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddDbContext<AppDb>(db => db.UseStorage(options.Provider, connectionString).LogWhatNobodyMends());
        return services;
    }

    public static IWriteTransactions Writers(StorageProvider provider, string? connectionString) => provider switch
    {
        StorageProvider.Sqlite => new SqliteWriteTransactions(connectionString ?? DefaultSqliteConnection),
        StorageProvider.SqlServer => new SqlServerWriteTransactions(connectionString),
    };

    /// <summary>
    /// A failed command is an exception, and logged by whoever gives up on it. What is decided anew, done again or no longer
    /// wanted (a lost race, a deadlock, a closed tab) is no error in the log.
    /// </summary>
    private static void LogWhatNobodyMends(this DbContextOptionsBuilder db) =>
        db.ConfigureWarnings(events => events.Log(
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug),
            (RelationalEventId.CommandError, LogLevel.Debug),
            (RelationalEventId.ConnectionError, LogLevel.Debug),
            (RelationalEventId.TransactionError, LogLevel.Debug)));

    /// <summary>The one place that knows how each provider is spoken to and where its migrations are.</summary>
    public static DbContextOptionsBuilder UseStorage(
        this DbContextOptionsBuilder db, StorageProvider provider, string? connectionString) => provider switch
        {
            StorageProvider.Sqlite => db
                .UseSqlite(
                    connectionString ?? DefaultSqliteConnection, sqlite => sqlite.MigrationsAssembly("GeScheiterWeiter.Migrations.Sqlite"))
                .AddInterceptors(new SqlitePragmas()),
            StorageProvider.SqlServer => db
                .UseSqlServer(
                    connectionString
                        ?? throw new InvalidOperationException(
                            "ConnectionStrings:Default is missing: SQL Server needs a connection string."),
                    sqlServer => sqlServer.MigrationsAssembly("GeScheiterWeiter.Migrations.SqlServer")),
        };
}
