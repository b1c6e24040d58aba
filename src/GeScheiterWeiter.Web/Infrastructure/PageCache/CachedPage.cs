using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

/// <summary>An answer as it was written once, headers and compressed bytes, to be written again to everybody who asks.</summary>
public sealed class CachedPage(IEnumerable<KeyValuePair<string, StringValues>> headers, byte[] body, DateTimeOffset madeAt)
{
    private readonly KeyValuePair<string, StringValues>[] _headers = [.. headers.Where(header => !IsOfOneAnswer(header.Key))];
    private int _beingRenewed;

    public DateTimeOffset MadeAt => madeAt;

    public int Size => body.Length;

    /// <returns>True for the one who asks first.</returns>
    public bool TryBeginRenewal() => Interlocked.Exchange(ref _beingRenewed, 1) == 0;

    public Task WriteAsync(HttpResponse response, TimeSpan age)
    {
        foreach (var (name, value) in _headers)
            response.Headers[name] = value;
        response.Headers.Age = ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body).AsTask();
    }

    private static bool IsOfOneAnswer(string header) =>
        header.Equals(HeaderNames.ContentLength, StringComparison.OrdinalIgnoreCase)
        || header.Equals(HeaderNames.TransferEncoding, StringComparison.OrdinalIgnoreCase)
        || header.Equals(HeaderNames.Date, StringComparison.OrdinalIgnoreCase);
}
