using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>Ready means: the database answers, and its tables are those of this version, and it isolates as our decisions need it.</summary>
public sealed class DatabaseHealth(AppDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            if (pending.Any())
                return HealthCheckResult.Unhealthy("Migrations are pending.");
            return await RowVersioning.IsOnAsync(db, cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("READ_COMMITTED_SNAPSHOT is off; the verb migrate turns it on.");
        }
        catch (Exception exception) when (!exception.IsCancellation(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
