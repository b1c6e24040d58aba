using Microsoft.Extensions.Primitives;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

public enum PageEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>
/// Which cached page answers a request: the path and one of three encodings. No query, no host and no header a stranger may
/// choose can fill the store.
/// </summary>
public readonly record struct PageCacheKey(string Path, PageEncoding Encoding)
{
    /// <summary>Null for what must be answered anew: changes, conditions, ranges, credentials and weighed encodings.</summary>
    public static PageCacheKey? Of(HttpRequest request)
    {
        var headers = request.Headers;
        var isPlain = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && StringValues.IsNullOrEmpty(headers.Authorization)
            && StringValues.IsNullOrEmpty(headers.IfNoneMatch)
            && StringValues.IsNullOrEmpty(headers.IfModifiedSince)
            && StringValues.IsNullOrEmpty(headers.Range);
        return isPlain && Preferred(headers.AcceptEncoding) is { } encoding ? new PageCacheKey(request.Path.Value ?? "", encoding) : null;
    }

    public bool Equals(PageCacheKey other) =>
        Encoding == other.Encoding && string.Equals(Path, other.Path, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => HashCode.Combine(Encoding, StringComparer.OrdinalIgnoreCase.GetHashCode(Path));

    private static PageEncoding? Preferred(StringValues accepted)
    {
        var text = accepted.ToString();
        if (text.Contains(';', StringComparison.Ordinal))
            return null;
        if (text.Contains("br", StringComparison.OrdinalIgnoreCase))
            return PageEncoding.Brotli;
        return text.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? PageEncoding.Gzip : PageEncoding.Identity;
    }
}
