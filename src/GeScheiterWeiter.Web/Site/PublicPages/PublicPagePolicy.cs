using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GeScheiterWeiter.Web.Site.PublicPages;

/// <summary>
/// What may be kept, under which key, and for how long, for pages that are the same for everybody. The key is the path and one of three encodings: no query, no host
/// and no header a stranger may choose can fill the cache. Whatever sets a cookie or asks not to be stored (every page with
/// an antiforgery token does both) is never kept.
/// </summary>
public sealed class PublicPagePolicy(IOptions<SiteOptions> options) : IOutputCachePolicy
{
    public const string Name = "PublicPage";

    /// <summary>Everything kept carries it; <see cref="PublicPageChanges"/> drops all of it.</summary>
    public const string Tag = "public-pages";

    private readonly TimeSpan _lifetime = TimeSpan.FromSeconds(options.Value.PageCacheSeconds);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var mayKeep = _lifetime > TimeSpan.Zero
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && StringValues.IsNullOrEmpty(request.Headers.Authorization);
        context.EnableOutputCaching = mayKeep;
        context.AllowCacheLookup = mayKeep;
        context.AllowCacheStorage = mayKeep;
        context.AllowLocking = mayKeep;
        context.ResponseExpirationTimeSpan = _lifetime;
        context.Tags.Add(Tag);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByValues["encoding"] = PreferredEncoding(request.Headers.AcceptEncoding);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)
            || ForbidsStoring(response.Headers.CacheControl))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool ForbidsStoring(StringValues cacheControl) =>
        CacheControlHeaderValue.TryParse(cacheControl.ToString(), out var parsed) && (parsed.NoStore || parsed.Private);

    private static string PreferredEncoding(StringValues accepted)
    {
        var text = accepted.ToString();
        if (text.Contains("br", StringComparison.OrdinalIgnoreCase))
            return "br";
        return text.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "identity";
    }
}
