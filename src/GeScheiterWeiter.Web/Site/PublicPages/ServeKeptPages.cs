using System.Collections.Concurrent;

namespace GeScheiterWeiter.Web.Site.PublicPages;

/// <summary>Answers with a kept page before anything else is done for the request.</summary>
public sealed class ServeKeptPages(RequestDelegate next, KeptPages pages)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (pages.AreOff || KeptPageKey.Of(context.Request) is not { } key)
            return next(context);
        if (pages.Find(key, out var age) is { } page)
            return page.WriteAsync(context.Response, age);

        context.Features.Set(new WantedPage(key, pages.Shelf));
        return next(context);
    }
}

/// <summary>A page somebody asked for that was not there.</summary>
/// <param name="Shelf">Where it belongs if nothing has changed until it is written.</param>
public sealed record WantedPage(KeptPageKey Key, ConcurrentDictionary<KeptPageKey, KeptPage> Shelf);
