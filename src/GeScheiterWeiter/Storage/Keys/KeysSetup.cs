using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Storage.Keys;

public static class KeysSetup
{
    /// <summary>Data Protection keys in the database, shared by all instances; encrypted where <c>Keys:File</c> says by what.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(KeysOptions.Section).Get<KeysOptions>() ?? new KeysOptions();
        var protection = services.AddDataProtection().SetApplicationName("GeScheiterWeiter").PersistKeysToDbContext<AppDb>();
        services.AddScoped<ClearKeys>();
        services.AddSingleton<KnownSiteSecrets>();
        services.AddScoped<SiteSecrets>();
        if (string.IsNullOrWhiteSpace(options.File))
            return services;

        try
        {
            var current = KeyFile.Read(options.File, options.Password);
            X509Certificate2[] all = [current, .. options.FormerFiles.Select(file => KeyFile.Read(file, options.Password))];
            protection.ProtectKeysWithCertificate(current).UnprotectKeysWithAnyCertificate(all);
        }
        catch (CryptographicException failure)
        {
            // Not here: the verb that makes the file runs through here, too. Whoever wants to protect something is told.
            services.AddOptions<KeyManagementOptions>().Configure(_ => throw Unreadable(failure));
            services.AddOptions<KeysOptions>().Validate(_ => false, Unreadable(failure).Message).ValidateOnStart();
        }

        return services;
    }

    private static OptionsValidationException Unreadable(CryptographicException failure) => new(
        KeysOptions.Section, typeof(KeysOptions),
        [
            $"Keys:File cannot be read: {failure.Message} Make one with the verb create-key, "
            + "or put the one back that this database was used with."
        ]);
}
