using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Hosting;

public static class DatabasePreparation
{
    /// <summary>Migrates when asked to (in Development always, unless told not to).</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<StorageOptions>();
        if (options.MigrateOnStart ?? app.Environment.IsDevelopment())
            await app.MigrateDatabaseAsync();
    }

    public static async Task MigrateDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        CreateFolderOf(db);
        await db.Database.MigrateAsync(app.Lifetime.ApplicationStopping);
        await RowVersioning.TurnOnAsync(db, app.Lifetime.ApplicationStopping);
        await AuditTriggers.CreateAsync(db, app.Lifetime.ApplicationStopping);
        await app.ProtectStoredKeysAsync();
        foreach (var backfill in scope.ServiceProvider.GetServices<IBackfill>())
            await backfill.RunAsync(app.Lifetime.ApplicationStopping);
    }

    private static void CreateFolderOf(AppDb db)
    {
        if (!db.Database.IsSqlite())
            return;

        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
    }
}
