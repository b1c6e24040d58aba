using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

/// <summary>Keeps what <see cref="PageCacheReadMiddleware"/> did not find, once it is known that the page may be kept.</summary>
public sealed class PageCacheWriteMiddleware(RequestDelegate next, PageCacheStore pages, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CachePubliclyAttribute>() is null)
        {
            await next(context);
            return;
        }

        // Compression says so only to who names encodings; a cache on the way must know it from every answer.
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Features.Get<PageCacheMiss>() is not { } wanted)
        {
            await next(context);
            return;
        }

        var readAt = clock.GetUtcNow();
        var body = await WriteAndCopyAsync(context);
        if (MayBeKept(context.Response) && wanted.Key.For(context.Response.Headers.ContentEncoding) is { } key)
            pages.Keep(wanted.Generation, key, new CachedPage(context.Response.Headers, body, readAt));
    }

    private async Task<byte[]> WriteAndCopyAsync(HttpContext context)
    {
        var response = context.Response;
        var stream = response.Body;
        using var copy = new MemoryStream();
        response.Body = copy;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = stream;
        }

        var body = copy.ToArray();
        if (body.Length > 0)
            await stream.WriteAsync(body, context.RequestAborted);
        return body;
    }

    private static bool MayBeKept(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && StringValues.IsNullOrEmpty(response.Headers.SetCookie)
        && !ForbidsStoring(response.Headers.CacheControl);

    private static bool ForbidsStoring(StringValues cacheControl) =>
        CacheControlHeaderValue.TryParse(cacheControl.ToString(), out var parsed) && (parsed.NoStore || parsed.Private);
}
