using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>Slows down whoever tries addresses and passwords one after the other. Looking at a page costs nothing.</summary>
public static class SignInRateLimit
{
    public const string Policy = "sign-in";

    /// <summary>Attempts from one address in <see cref="Window"/>: section <c>SignIn</c>, key <c>AttemptsPerWindow</c>.</summary>
    private const int Attempts = 30;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void AddSignInRateLimit(this RateLimiterOptions options, IConfiguration configuration)
    {
        var attempts = configuration.GetValue("SignIn:AttemptsPerWindow", Attempts);
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                SenderOf(context.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = attempts, Window = Window })
            : RateLimitPartition.GetNoLimiter(""));
    }

    /// <summary>Of IPv6 the first half: the rest a single connection may choose at will.</summary>
    private static string SenderOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
