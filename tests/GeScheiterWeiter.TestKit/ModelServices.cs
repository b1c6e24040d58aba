using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// What the model asks of the application: Identity's schema version, which decides whether there is a table of passkeys.
/// </summary>
public static class ModelServices
{
    public static IServiceProvider Create() =>
        new ServiceCollection()
            .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider();
}
