using Microsoft.Extensions.Primitives;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

public enum PageEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>
/// Which cached page answers a request. Scheme and path base stand in the links of a page; no query, no host and no header
/// a stranger may choose can fill the store.
/// </summary>
public readonly record struct PageCacheKey(string Scheme, string PathBase, string Path, PageEncoding Encoding)
{
    private static readonly string[] KnownEncodings = ["gzip", "br", "deflate", "zstd", "compress", "identity"];

    /// <summary>
    /// Null for what must be answered anew: changes, conditions, ranges, credentials, and encodings that are weighed or unknown.
    /// </summary>
    public static PageCacheKey? Of(HttpRequest request)
    {
        var headers = request.Headers;
        var isPlain = request.Method is "GET" or "HEAD"
            && StringValues.IsNullOrEmpty(headers.Authorization)
            && StringValues.IsNullOrEmpty(headers.IfNoneMatch)
            && StringValues.IsNullOrEmpty(headers.IfModifiedSince)
            && StringValues.IsNullOrEmpty(headers.IfMatch)
            && StringValues.IsNullOrEmpty(headers.IfUnmodifiedSince)
            && StringValues.IsNullOrEmpty(headers.Range);
        return isPlain && IsWrittenAsOurs(request.Path) && Preferred(headers.AcceptEncoding) is { } encoding
            ? new PageCacheKey(request.Scheme, request.PathBase.Value ?? "", request.Path.Value ?? "", encoding)
            : null;
    }

    /// <summary>
    /// The key an answer is kept under: that of its own encoding, which may not be the one that was hoped for. What is not
    /// encoded at all everybody can read.
    /// </summary>
    /// <returns>Null: an encoding this store does not know.</returns>
    public PageCacheKey? For(StringValues contentEncoding) => contentEncoding.ToString() switch
    {
        "" => this,
        "br" => this with { Encoding = PageEncoding.Brotli },
        "gzip" => this with { Encoding = PageEncoding.Gzip },
        _ => null,
    };

    /// <summary>Our addresses have no capitals: what has some is answered, but never kept beside the page itself.</summary>
    private static bool IsWrittenAsOurs(PathString path) => path.Value is { } text && !text.Any(char.IsUpper);

    private static PageEncoding? Preferred(StringValues accepted)
    {
        var tokens = accepted.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!tokens.All(token => KnownEncodings.Contains(token, StringComparer.OrdinalIgnoreCase)))
            return null;
        if (tokens.Contains("br", StringComparer.OrdinalIgnoreCase))
            return PageEncoding.Brotli;
        return tokens.Contains("gzip", StringComparer.OrdinalIgnoreCase) ? PageEncoding.Gzip : PageEncoding.Identity;
    }
}
