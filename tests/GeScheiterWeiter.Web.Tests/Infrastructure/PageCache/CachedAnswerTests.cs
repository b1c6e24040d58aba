using System.Net;
using System.Net.Http.Headers;
using CsCheck;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.PageCache;

/// <summary>
/// Two sites over the same content, one that caches and one that does not, are asked the same things in the same order:
/// nobody may be able to tell them apart.
/// </summary>
public sealed class CachedAnswerTests(CachedAnswerTests.CachingSite caching, CachedAnswerTests.FreshSite fresh)
    : IClassFixture<CachedAnswerTests.CachingSite>, IClassFixture<CachedAnswerTests.FreshSite>
{
    private const string BasePath = "/event";

    private static readonly Edition Edition = TestData.Edition();

    private static readonly Gen<string> Path = AnyOf(
        "/", "/ausgaben", $"/ausgaben/{Edition.Slug}",
        $"/ausgaben/{Edition.Slug.ToUpperInvariant()}", $"/ausgaben/{Edition.Slug}/", "/Ausgaben",
        $"/ausgaben/{Edition.Slug}/kalender.ics", "/datenschutz", "/DATENSCHUTZ",
        "/feed.atom", "/sitemap.xml", "/robots.txt", "/teilen.png",
        "/ausgaben/nirgends", "/ausgaben%2F", "/datenschutz//", "/./datenschutz", "/health/live");

    private static readonly Gen<string> Prefix = Gen.Frequency((6, Gen.Const(BasePath)), (1, AnyOf("", "/EvEnT", "/event/event", "/even")));

    private static readonly Gen<string> Query = AnyOf("", "", "", "?a=1", "?nachricht=x");

    private static readonly Gen<string> Method = AnyOf("GET", "GET", "GET", "HEAD", "get", "POST", "OPTIONS");

    private static readonly Gen<string?> Encoding = AnyOf<string?>(
        null, "br", "gzip", "gzip, deflate, br, zstd", "identity", "*", "gzip, *",
        "zebra", "br;q=0", "gzip;q=0.5, br;q=0.1", "x-gzip", "", ",", "BR", "deflate");

    private static readonly Gen<(string, string)?> Header = AnyOf<(string, string)?>(
        null, null, ("Range", "bytes=0-9"), ("If-None-Match", "*"), ("X-Forwarded-Proto", "https"),
        ("X-Forwarded-Prefix", "/anders"), ("X-Original-URL", "/admin"),
        ("Accept", "text/plain"), ("Accept-Language", "en"), ("Cookie", "formular=x"),
        ("X-HTTP-Method-Override", "POST"), ("Host", "anders.example"));

    private static readonly Gen<Asked> Question =
        Gen.Select(Method, Prefix, Path, Query, Encoding, Header, (method, prefix, path, query, encoding, header) =>
            new Asked(method, prefix + path + query, encoding, header));

    [Fact]
    public async Task A_cached_answer_is_the_one_that_would_have_been_written()
    {
        await caching.ArrangeAsync(Edition);
        await fresh.ArrangeAsync(Edition);
        using var one = Client(caching);
        using var other = Client(fresh);

        var hits = 0;
        await Question.List[30].SampleAsync(
            async questions =>
            {
                foreach (var question in questions)
                {
                    var (cached, written) = (await AskAsync(one, question), await AskAsync(other, question));
                    hits += cached.IsHit ? 1 : 0;
                    Assert.Equal(written with { IsHit = cached.IsHit }, cached);
                }
            },
            iter: 40,
            threads: 1);

        // Else nothing was compared.
        Assert.True(hits > 100, $"{hits} answers came from the cache.");
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static HttpClient Client(TestSite site) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false })
        {
            BaseAddress = new Uri(site.Address.GetLeftPart(UriPartial.Authority)),
        };

    private static async Task<Answer> AskAsync(HttpClient client, Asked question)
    {
        using var request = new HttpRequestMessage(new HttpMethod(question.Method), question.Target);
        if (question.Encoding is { } encoding)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        if (question.Header is var (name, value))
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        return new Answer(
            response.StatusCode,
            string.Join('\n', Told(response.Headers).Concat(Told(response.Content.Headers)).Order(StringComparer.Ordinal)),
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(body)),
            response.Headers.Age is not null);
    }

    /// <summary>Without what differs from one answer to the next by its nature.</summary>
    private static IEnumerable<string> Told(HttpHeaders headers) => headers
        .Where(header => header.Key is not ("Date" or "Age" or "Content-Length" or "Transfer-Encoding" or "Set-Cookie" or "Last-Modified"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");

    private sealed record Asked(string Method, string Target, string? Encoding, (string Name, string Value)? Header);

    private sealed record Answer(HttpStatusCode Status, string Headers, string Body, bool IsHit);

    public sealed class CachingSite : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            ["Site:BaseUrl"] = "https://www.example.org" + BasePath,
            ["Site:PageCacheSeconds"] = "300",
            ["Site:TrustedProxies:0"] = "127.0.0.1",
        };
    }

    public sealed class FreshSite : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            ["Site:BaseUrl"] = "https://www.example.org" + BasePath,
            ["Site:PageCacheSeconds"] = "0",
            ["Site:TrustedProxies:0"] = "127.0.0.1",
        };
    }
}
