using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>Slows down whoever tries addresses and passwords one after the other. Looking at a page costs nothing.</summary>
public static class SignInRate
{
    public const string Policy = "sign-in";

    /// <summary>Attempts from one address in <see cref="Window"/>: section <c>SignIn</c>, key <c>AttemptsPerWindow</c>.</summary>
    private const int Attempts = 30;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void AddSignInRate(this RateLimiterOptions options, IConfiguration configuration)
    {
        var attempts = configuration.GetValue("SignIn:AttemptsPerWindow", Attempts);
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = attempts, Window = Window })
            : RateLimitPartition.GetNoLimiter(""));
    }
}
