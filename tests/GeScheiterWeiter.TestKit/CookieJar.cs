using System.Collections.Concurrent;
using System.Globalization;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// Keeps cookies as a browser at the public address would: the tests come without TLS, so cookies marked Secure are sent
/// all the same.
/// </summary>
public sealed class CookieJar(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly ConcurrentDictionary<string, string> _cookies = new();

    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    public void Set(string name, string value) => _cookies[name] = value;

    public void Clear() => _cookies.Clear();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_cookies.IsEmpty && !request.Headers.Contains("Cookie"))
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var headers))
        {
            foreach (var header in headers)
                Take(header);
        }

        return response;
    }

    private void Take(string header)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var pair = parts[0].Split('=', 2);
        if (parts.Skip(1).Any(IsOver))
            _cookies.TryRemove(pair[0], out _);
        else
            _cookies[pair[0]] = pair[1];
    }

    private static bool IsOver(string attribute) =>
        attribute.Equals("max-age=0", StringComparison.OrdinalIgnoreCase)
        || (attribute.StartsWith("expires=", StringComparison.OrdinalIgnoreCase)
            && DateTimeOffset.Parse(attribute["expires=".Length..], CultureInfo.InvariantCulture).Year < 2000);
}
