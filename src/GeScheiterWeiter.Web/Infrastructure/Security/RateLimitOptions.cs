namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>
/// Section <c>RateLimits</c>: how many forms may be sent within a minute. Generous, because a whole authority may sit
/// behind one address.
/// </summary>
public sealed record RateLimitOptions
{
    public const string Section = "RateLimits";

    /// <summary>From one address (IPv6: one /64).</summary>
    public int PerAddress { get; init; } = 60;

    /// <summary>From one network (IPv4: one /24; IPv6: one /48).</summary>
    public int PerNetwork { get; init; } = 240;

    /// <summary>How many addresses one opened form may sign up. Sending it twice for the same one counts once.</summary>
    public int SendersPerForm { get; init; } = 1;
}
