using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>What the site has to know when it is reached through another server.</summary>
public static class ReverseProxy
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    public static void AddReverseProxy(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            var site = configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new SiteOptions();
            var trusted = site.TrustedProxies;
            options.ForwardLimit = site.ForwardLimit;
            options.ForwardedHeaders = trusted.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in trusted)
                options.KnownIPNetworks.Add(Network(proxy));
        });

    /// <summary>
    /// Whoever asks for another host than the site's gets no answer. The machine's own names stay open, for the one that watches
    /// over it; further ones are named by <c>AllowedHosts</c>.
    /// </summary>
    public static void AddAllowedHosts(this IServiceCollection services, IConfiguration configuration) =>
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<SiteOptions>>((options, site) => options.AllowedHosts =
        [
            .. new[] { site.Value.BaseUrl?.IdnHost }.OfType<string>(),
            .. LoopbackNames,
            .. (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ]);

    /// <summary>Under a base URL with a path, the path is no part of the routes.</summary>
    public static void UseSitePath(this WebApplication app)
    {
        if (SitePath(app) is { Length: > 0 } path)
            app.UsePathBase(path);
    }

    /// <summary>
    /// What lies outside of the base URL's path, or spells it differently, is not this site: its links would be written, and
    /// cached, as they were asked for.
    /// </summary>
    public static void UseNothingOutsideOfTheSitePath(this WebApplication app, PathString except)
    {
        if (SitePath(app) is not { Length: > 0 } path)
            return;

        app.Use((context, next) =>
        {
            var request = context.Request;
            if (string.Equals(request.PathBase.Value, path, StringComparison.Ordinal) || request.Path.StartsWithSegments(except))
                return next(context);

            // The page that says so leads back into the site.
            request.PathBase = path;
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    private static string? SitePath(WebApplication app) =>
        app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl?.AbsolutePath.TrimEnd('/');

    private static System.Net.IPNetwork Network(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal))
            return System.Net.IPNetwork.Parse(text);

        var address = IPAddress.Parse(text);
        return new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8);
    }
}
