using System.Collections.Concurrent;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

/// <summary>Answers with a cached page before anything else is done for the request.</summary>
public sealed class PageCacheReadMiddleware(RequestDelegate next, PageCacheStore pages)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (pages.AreOff || PageCacheKey.Of(context.Request) is not { } key)
            return next(context);
        if (pages.Find(key, out var age) is { } page)
            return page.WriteAsync(context.Response, age);

        context.Features.Set(new PageCacheMiss(key, pages.Generation));
        return next(context);
    }
}

/// <summary>A page somebody asked for that was not there.</summary>
/// <param name="Generation">Where it belongs if nothing has changed until it is written.</param>
public sealed record PageCacheMiss(PageCacheKey Key, ConcurrentDictionary<PageCacheKey, CachedPage> Generation);
