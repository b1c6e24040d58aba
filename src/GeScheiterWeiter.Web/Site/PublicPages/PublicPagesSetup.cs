using System.IO.Compression;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.ResponseCompression;

namespace GeScheiterWeiter.Web.Site.PublicPages;

public static class PublicPagesSetup
{
    private static readonly string[] CompressedBesides = ["application/atom+xml", "image/svg+xml", "text/calendar", "application/manifest+json"];

    public static void AddPublicPages(this IServiceCollection services)
    {
        services.AddSingleton<KeptPages>();
        services.AddSingleton<PublicPageChanges>();
        services.ConfigureDbContext<AppDb>((provider, db) => db.AddInterceptors(provider.GetRequiredService<PublicPageChanges>()));

        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(CompressedBesides);
        });
        services.AddSingleton<IResponseCompressionProvider, PublicCompression>();
        // A kept page is compressed once for everybody who asks: worth the better level.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }
}
