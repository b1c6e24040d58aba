using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>
/// Slows down whoever sends forms by the hundreds. Asked by the action, not before it: so the form can come back with
/// everything that was typed.
/// </summary>
public sealed class SenderLimits : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limits;

    public SenderLimits(IOptions<RateLimitOptions> options) =>
        _limits = PartitionedRateLimiter.CreateChained(
            By(NetworkPrefix.OfSender, options.Value.PerAddress),
            By(NetworkPrefix.OfNetwork, options.Value.PerNetwork));

    public bool AllowsOneMore(HttpContext context)
    {
        using var lease = _limits.AttemptAcquire(SenderOf(context));
        return lease.IsAcquired;
    }

    /// <summary>Whether one more would be allowed, without counting one: for what counts only where somebody has guessed wrong.</summary>
    public bool WouldAllowOneMore(HttpContext context) =>
        _limits.GetStatistics(SenderOf(context)) is { CurrentAvailablePermits: > 0 };

    public void Dispose() => _limits.Dispose();

    private static IPAddress SenderOf(HttpContext context) => context.Connection.RemoteIpAddress ?? IPAddress.None;

    private static PartitionedRateLimiter<IPAddress> By(Func<IPAddress, string> partition, int perMinute) =>
        PartitionedRateLimiter.Create<IPAddress, string>(address => RateLimitPartition.GetTokenBucketLimiter(
            partition(address),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perMinute,
                TokensPerPeriod = Math.Max(1, perMinute / 12),
                ReplenishmentPeriod = TimeSpan.FromSeconds(5),
                QueueLimit = 0,
            }));
}
