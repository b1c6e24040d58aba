using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.EveryPage;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.Security;

public sealed class SecurityHeadersTests(FullSite site)
{
    [Theory, EveryDoor]
    public async Task Every_answer_carries_them(Door door)
    {
        var crawl = await site.CrawlAsync(door);
        using var visitor = site.NewVisitor();
        WebPage[] others =
            [await visitor.GetAsync("/gibt-es-nicht"), await visitor.PostAsync("/", []), await visitor.GetAsync(OrganizerLinks.Dashboard)];

        foreach (var page in crawl.Answers.Values.Concat(others))
        {
            Assert.Equal("nosniff", Header(page, "X-Content-Type-Options"));
            Assert.Contains(Header(page, "Referrer-Policy"), new[] { "same-origin", "no-referrer", "strict-origin" });
            AssertPolicy(page, Header(page, "Content-Security-Policy"));
            Assert.False(page.Headers.Contains("Server"), $"{page.Path} names the server.");
            Assert.False(page.Headers.Contains("X-Powered-By"), $"{page.Path} names the framework.");
        }
    }

    [Theory]
    [InlineData(Door.Attendees)]
    [InlineData(Door.Organizers)]
    public async Task What_is_personal_is_kept_by_nobody(Door door)
    {
        var pages = await site.PagesAsync(door);

        Assert.NotEmpty(pages);
        Findings.AreNone(pages.Where(page => page.Headers.CacheControl?.NoStore != true).Select(page => page.Path));
    }

    /// <summary>
    /// A letter is shown with its own styles, in a frame of ours and in a sandbox; slides somebody else has made in a sandbox, too.
    /// </summary>
    private static void AssertPolicy(WebPage page, string policy)
    {
        var isLetter = page.Path.EndsWith("/html", StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains(isLetter ? "frame-ancestors 'self'" : "frame-ancestors 'none'", policy, StringComparison.Ordinal);
        var areSlides = page.Path.EndsWith("/folien.pdf", StringComparison.Ordinal)
            || page.Path.EndsWith("/folien/datei.pdf", StringComparison.Ordinal);
        Assert.Equal(isLetter || areSlides, policy.Contains("sandbox", StringComparison.Ordinal));
        Assert.Equal(isLetter, policy.Contains("unsafe", StringComparison.Ordinal));
    }

    private static string Header(WebPage page, string name) =>
        page.Headers.TryGetValues(name, out var values)
            ? Assert.Single(values)
            : throw new InvalidOperationException($"{page.Path} ({(int)page.Status}) lacks {name}.");
}
