using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>What the site has to know when it is reached through another server.</summary>
public static class ReverseProxy
{
    public static void AddReverseProxy(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            var trusted = configuration.GetSection(SiteOptions.Section).Get<SiteOptions>()?.TrustedProxies ?? [];
            options.ForwardedHeaders = trusted.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in trusted)
                options.KnownIPNetworks.Add(Network(proxy));
        });

    /// <summary>Under a base URL with a path, the path is no part of the routes.</summary>
    public static void UseSitePath(this WebApplication app)
    {
        var path = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl?.AbsolutePath.TrimEnd('/');
        if (!string.IsNullOrEmpty(path))
            app.UsePathBase(path);
    }

    private static System.Net.IPNetwork Network(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal))
            return System.Net.IPNetwork.Parse(text);

        var address = IPAddress.Parse(text);
        return new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8);
    }
}
