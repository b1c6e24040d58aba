using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GeScheiterWeiter;

public static class Setup
{
    /// <summary>The one list of what the event consists of.</summary>
    public static IServiceCollection AddGeScheiterWeiter(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStorage(configuration);

        services.AddScoped<AuditLog>();

        services.AddSingleton<LetterRenderer>();
        services.AddScoped<Outbox>();

        services.AddScoped<IChore, ImportDraftPurge>();

        return services;
    }
}
