using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Keys;
using GeScheiterWeiter.Team;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Hosting;

public static class KeyFileSetup
{
    private const string FileIsMissing =
        "Keys:File is missing: the file that encrypts the keys in the database, so that a copy of it opens nothing. "
        + "Make one, outside of the backups of the database, with: dotnet GeScheiterWeiter.Web.dll create-key <path>";

    /// <summary>
    /// In Production nothing is protected by a key that lies in clear beside it: the site does not start, and no verb makes such a key.
    /// </summary>
    public static void RequireKeyFile(this WebApplicationBuilder builder)
    {
        var isMissing = string.IsNullOrWhiteSpace(builder.Configuration[$"{KeysOptions.Section}:{nameof(KeysOptions.File)}"]);
        if (!isMissing || !builder.Environment.IsProduction())
            return;

        builder.Services.AddOptions<KeysOptions>().Validate(_ => false, FileIsMissing).ValidateOnStart();
        builder.Services.AddOptions<KeyManagementOptions>()
            .Configure(_ => throw new OptionsValidationException(KeysOptions.Section, typeof(KeysOptions), [FileIsMissing]));
    }

    /// <summary>Protects what an earlier version has stored in clear. Does nothing on a database that waits for its migrations.</summary>
    public static async Task ProtectStoredKeysAsync(this WebApplication app)
    {
        // Without a sound key file the site does not start, and says why itself.
        if (!app.HasSoundKeyFile())
            return;

        await using var scope = app.Services.CreateAsyncScope();
        var (db, stop) = (scope.ServiceProvider.GetRequiredService<AppDb>(), app.Lifetime.ApplicationStopping);
        try
        {
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
                return;
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or InvalidOperationException)
        {
            app.Logger.LogWarning(failure, "The database does not answer: what may lie there in clear is protected at the next start");
            return;
        }

        var encrypted = await scope.ServiceProvider.GetRequiredService<ClearKeys>().EncryptAsync(stop);
        var sealedKeys = await scope.ServiceProvider.GetRequiredService<AuthenticatorKeys>().SealAllAsync(db, stop);
        if (encrypted + sealedKeys > 0)
            app.Logger.LogInformation(
                "Protected {Keys} Data Protection keys and {AppKeys} keys of authenticator apps that lay in clear", encrypted, sealedKeys);
    }

    private static bool HasSoundKeyFile(this WebApplication app)
    {
        try
        {
            return app.Services.GetRequiredService<IOptions<KeysOptions>>().Value is not null;
        }
        catch (OptionsValidationException)
        {
            return false;
        }
    }

    /// <summary>The verb <c>create-key</c>.</summary>
    public static void CreateKeyFile(this WebApplication app, string? path)
    {
        var options = app.Configuration.GetSection(KeysOptions.Section).Get<KeysOptions>() ?? new KeysOptions();
        path ??= options.File ?? "App_Data/gescheiterweiter.pfx";
        try
        {
            KeyFile.Create(path, options.Password, app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
            Console.WriteLine(
                $"{path} is made. Set Keys:File to it, and keep a copy apart from the backups of the database: "
                + "without it they open nobody's app.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path} is not made: {failure.Message}");
            Environment.ExitCode = 1;
        }
    }
}
