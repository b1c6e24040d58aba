using System.IO.Compression;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.ResponseCompression;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

public static class PageCacheSetup
{
    private static readonly string[] CompressedBesides =
        ["application/atom+xml", "image/svg+xml", "text/calendar", "application/manifest+json"];

    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PageCacheStore>();
        services.AddSingleton<PageCacheInvalidation>();
        services.ConfigureDbContext<AppDb>((provider, db) => db.AddInterceptors(provider.GetRequiredService<PageCacheInvalidation>()));

        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(CompressedBesides);
        });
        services.AddSingleton<IResponseCompressionProvider, PublicCompression>();
        // A cached page is compressed once for everybody who asks: worth the better level.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }
}
