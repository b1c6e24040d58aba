using System.Threading.RateLimiting;
using GeScheiterWeiter.Web.Infrastructure.Security;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>
/// Slows down whoever tries addresses and passwords one after the other, from one sender or from many of one network. Looking
/// at a page costs nothing.
/// </summary>
public static class SignInRateLimit
{
    public const string Policy = "sign-in";

    /// <summary>Attempts of one sender in <see cref="Window"/>: section <c>SignIn</c>, key <c>AttemptsPerWindow</c>.</summary>
    private const int Attempts = 30;

    /// <summary>A network has so many times more: key <c>AttemptsPerNetwork</c>.</summary>
    private const int SendersPerNetwork = 4;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void AddSignInRateLimit(this RateLimiterOptions options, IConfiguration configuration)
    {
        var attempts = configuration.GetValue("SignIn:AttemptsPerWindow", Attempts);
        var perNetwork = configuration.GetValue("SignIn:AttemptsPerNetwork", attempts * SendersPerNetwork);
        options.AddPolicy(Policy, context => Limit(context, NetworkPrefix.OfSender(context.Connection.RemoteIpAddress), attempts));
        // A policy has one tier; the one above it stands here and asks for the same pages only.
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Policy
                && context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is null
                    ? Limit(context, NetworkPrefix.OfNetwork(context.Connection.RemoteIpAddress), perNetwork)
                    : RateLimitPartition.GetNoLimiter(""));
    }

    private static RateLimitPartition<string> Limit(HttpContext context, string sender, int attempts) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                sender, _ => new FixedWindowRateLimiterOptions { PermitLimit = attempts, Window = Window })
            : RateLimitPartition.GetNoLimiter("");
}
