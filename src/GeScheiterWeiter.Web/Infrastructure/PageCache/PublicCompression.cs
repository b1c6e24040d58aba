using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

/// <summary>
/// Compresses what is public. A page that must not be stored holds something personal, and the length of a compressed
/// answer can betray a secret next to text a stranger chose: those go out as they are.
/// </summary>
public sealed class PublicCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    public override bool ShouldCompressResponse(HttpContext context) =>
        !IsPersonal(context.Response.Headers) && base.ShouldCompressResponse(context);

    private static bool IsPersonal(IHeaderDictionary headers) =>
        !StringValues.IsNullOrEmpty(headers.SetCookie)
        || headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);
}
