using System.Globalization;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.PageCache;

public sealed class PageCacheStoreTests
{
    private static readonly PageCacheKey Key = KeyOf(VisitorLinks.Editions, PageEncoding.Brotli);

    private readonly FakeTimeProvider _clock = new();
    private readonly PageCacheStore _pages;

    public PageCacheStoreTests() => _pages = new PageCacheStore(Options.Create(new SiteOptions { PageCacheSeconds = 5 }), _clock);

    [Fact]
    public void When_its_time_is_up_one_request_renews_a_page_and_the_others_get_the_old_one()
    {
        var old = Page();
        _pages.Keep(_pages.Generation, Key, old);
        _clock.Advance(TimeSpan.FromSeconds(6));

        Assert.Null(_pages.Find(Key, out _));
        Assert.Same(old, _pages.Find(Key, out var age));
        Assert.Equal(TimeSpan.FromSeconds(6), age);

        var renewed = Page();
        _pages.Keep(_pages.Generation, Key, renewed);
        Assert.Same(renewed, _pages.Find(Key, out _));
    }

    [Fact]
    public void A_page_that_nobody_could_renew_is_not_served_for_ever()
    {
        _pages.Keep(_pages.Generation, Key, Page());
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Null(_pages.Find(Key, out _));
        Assert.Null(_pages.Find(Key, out _));
    }

    [Fact]
    public void When_the_clock_is_set_back_no_page_is_served_until_it_has_caught_up()
    {
        _pages.Keep(_pages.Generation, Key, Page());
        _clock.AdjustTime(_clock.GetUtcNow() - TimeSpan.FromHours(3));

        Assert.Null(_pages.Find(Key, out _));
        var renewed = Page();
        _pages.Keep(_pages.Generation, Key, renewed);
        Assert.Same(renewed, _pages.Find(Key, out _));
    }

    [Fact]
    public void What_was_read_before_a_change_is_not_kept_after_it()
    {
        var generation = _pages.Generation;
        _pages.DropAll();

        _pages.Keep(generation, Key, Page());

        Assert.Null(_pages.Find(Key, out _));
    }

    [Fact]
    public void Pages_of_any_number_take_a_bounded_room()
    {
        const int Megabyte = 1024 * 1024;
        foreach (var number in Enumerable.Range(0, 200))
            _pages.Keep(_pages.Generation, KeyOf(number.ToString(CultureInfo.InvariantCulture), PageEncoding.Gzip), Page(Megabyte));

        Assert.InRange(_pages.Generation.Values.Sum(page => (long)page.Size), 1, 64 * Megabyte);
    }

    [Theory]
    [InlineData("GET", "Accept-Encoding", "gzip, deflate, br, zstd", PageEncoding.Brotli)]
    [InlineData("HEAD", "Accept-Encoding", "gzip", PageEncoding.Gzip)]
    [InlineData("GET", "Accept", "text/html;q=0.9", PageEncoding.Identity)]
    [InlineData("GET", "Accept-Encoding", "gzip, br;q=0", null)]
    [InlineData("GET", "Authorization", "Basic abc", null)]
    [InlineData("GET", "If-None-Match", "\"abc\"", null)]
    [InlineData("GET", "Range", "bytes=0-1", null)]
    [InlineData("POST", "Accept-Encoding", "br", null)]
    [InlineData("get", "Accept-Encoding", "br", null)]
    [InlineData("GET", "Accept-Encoding", "*", null)]
    [InlineData("GET", "Accept-Encoding", "gzip, *", null)]
    [InlineData("GET", "Accept-Encoding", "zebra", null)]
    [InlineData("GET", "Accept-Encoding", "x-gzip", null)]
    [InlineData("GET", "Accept-Encoding", "BR", PageEncoding.Brotli)]
    [InlineData("GET", "If-Match", "*", null)]
    public void What_needs_an_answer_of_its_own_is_no_kept_page(string method, string header, string value, PageEncoding? expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = method;
        request.Scheme = "https";
        request.Path = "/ausgaben";
        request.Headers[header] = value;

        PageCacheKey? wanted = expected is { } encoding ? KeyOf(VisitorLinks.Editions, encoding) : null;
        Assert.Equal(wanted, PageCacheKey.Of(request));
    }

    [Theory]
    [InlineData("br", PageEncoding.Brotli)]
    [InlineData("gzip", PageEncoding.Gzip)]
    [InlineData("", PageEncoding.Identity)]
    [InlineData("zstd", null)]
    public void An_answer_is_kept_under_the_encoding_it_has(string contentEncoding, PageEncoding? expected)
    {
        var kept = KeyOf("/ausgaben", PageEncoding.Identity).For(contentEncoding);

        Assert.Equal(expected, kept?.Encoding);
    }

    private static PageCacheKey KeyOf(string path, PageEncoding encoding) => new("https", "", path, encoding);

    private CachedPage Page(int bytes = 1) => new([], new byte[bytes], _clock.GetUtcNow());
}
