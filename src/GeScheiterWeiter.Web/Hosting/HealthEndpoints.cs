using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>
/// For whoever watches over the site: <c>/health/live</c> says the process answers, <c>/health/ready</c> that it can work.
/// </summary>
public static class HealthEndpoints
{
    public const string Path = "/health";
    public const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseHealth>().AddSingleton<KeysHealth>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Ready]).AddCheck<KeysHealth>("keys", tags: [Ready]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks(Path + "/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks(Path + "/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
