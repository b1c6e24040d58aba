using System.Net;
using System.Net.Sockets;
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
            By(address => Prefix(address, ipv4Bytes: 4, ipv6Bytes: 8), options.Value.PerAddress),
            By(address => Prefix(address, ipv4Bytes: 3, ipv6Bytes: 6), options.Value.PerNetwork));

    public bool AllowsOneMore(HttpContext context)
    {
        using var lease = _limits.AttemptAcquire(context.Connection.RemoteIpAddress ?? IPAddress.None);
        return lease.IsAcquired;
    }

    public void Dispose() => _limits.Dispose();

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

    private static string Prefix(IPAddress address, int ipv4Bytes, int ipv6Bytes)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Convert.ToHexString(plain.GetAddressBytes().AsSpan(0, plain.AddressFamily == AddressFamily.InterNetwork ? ipv4Bytes : ipv6Bytes));
    }
}
