using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>For whoever watches over the site: <c>/health/live</c> says the process answers, <c>/health/ready</c> that it can work.</summary>
public static class HealthEndpoints
{
    public const string Ready = "ready";

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
