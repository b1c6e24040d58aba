using System.Data.Common;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Hosting;

public static class DatabasePreparation
{
    /// <summary>Migrates when asked to (in Development always, unless told not to); else says what is missing.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        if (app.MigratesOnStart())
            await app.MigrateDatabaseAsync();
        if (await app.WhatTheDatabaseLacksAsync() is { } lack)
        {
            app.Logger.LogWarning("{Lack}", lack);
            return;
        }

        // Before the first page is kept for everybody.
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CurrentOperatorReading>().RunAsync(app.Lifetime.ApplicationStopping);
    }

    /// <summary>For what can do nothing without: migrates when asked to, else complains on the console.</summary>
    public static async Task<bool> HasDatabaseOfThisVersionAsync(this WebApplication app)
    {
        if (app.MigratesOnStart())
            await app.MigrateDatabaseAsync();
        if (await app.WhatTheDatabaseLacksAsync() is not { } lack)
            return true;

        Console.Error.WriteLine(lack);
        Environment.ExitCode = 1;
        return false;
    }

    public static async Task MigrateDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        CreateFolderOf(db);
        // To migrate from nothing to nothing compares the whole model with the last snapshot first.
        if ((await db.Database.GetPendingMigrationsAsync(app.Lifetime.ApplicationStopping)).Any())
            await db.Database.MigrateAsync(app.Lifetime.ApplicationStopping);
        await RowVersioning.TurnOnAsync(db, app.Lifetime.ApplicationStopping);
        await AuditTriggers.CreateAsync(db, app.Lifetime.ApplicationStopping);
        await app.ProtectStoredKeysAsync();
        foreach (var backfill in scope.ServiceProvider.GetServices<IBackfill>())
            await backfill.RunAsync(app.Lifetime.ApplicationStopping);
    }

    private static bool MigratesOnStart(this WebApplication app) =>
        app.Services.GetRequiredService<StorageOptions>().MigrateOnStart ?? app.Environment.IsDevelopment();

    /// <returns>A sentence for whoever runs the site; null when it lacks nothing.</returns>
    private static async Task<string?> WhatTheDatabaseLacksAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var missing = await scope.ServiceProvider.GetRequiredService<AppDb>().Database
                .GetPendingMigrationsAsync(app.Lifetime.ApplicationStopping);
            return missing.Count() is var count and > 0
                ? $"The database is not of this version: {count} migrations are missing. Make a copy of it, then run the command: migrate"
                : null;
        }
        catch (DbException failure)
        {
            return $"The database does not answer: {failure.Message} See ConnectionStrings:Default and Storage:Provider.";
        }
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
