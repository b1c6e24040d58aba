using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>Ready means also: the keys of cookies and forms can be read. Without them every form and every sign-in fails.</summary>
public sealed class KeysHealth(IDataProtectionProvider protection) : IHealthCheck
{
    private const string Sample = "ready";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Keys are read from the database, and that without a token.
            var comesBack = await Task.Run(ComesBack, CancellationToken.None).WaitAsync(Patience, cancellationToken);
            return comesBack ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("What was protected does not come back.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The Data Protection keys cannot be used: see operations.md, Health.", failure);
        }
    }

    private bool ComesBack()
    {
        var protector = protection.CreateProtector(nameof(KeysHealth));
        return protector.Unprotect(protector.Protect(Sample)) == Sample;
    }
}
