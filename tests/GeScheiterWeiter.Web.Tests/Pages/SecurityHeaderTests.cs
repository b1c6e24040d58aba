using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Pages;

public sealed class SecurityHeaderTests(FullSite site)
{
    [Fact]
    public async Task Every_answer_carries_them()
    {
        var crawl = await site.VisitorPagesAsync();
        using var visitor = site.NewVisitor();
        WebPage[] others = [await visitor.GetAsync("/gibt-es-nicht"), await visitor.PostAsync("/", []), await visitor.GetAsync("/admin")];

        foreach (var page in crawl.Answers.Values.Concat(others))
        {
            Assert.Equal("nosniff", Header(page, "X-Content-Type-Options"));
            Assert.Contains(Header(page, "Referrer-Policy"), new[] { "same-origin", "no-referrer", "strict-origin" });
            Assert.Contains("default-src 'none'", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.False(page.Headers.Contains("Server"), $"{page.Path} names the server.");
            Assert.False(page.Headers.Contains("X-Powered-By"), $"{page.Path} names the framework.");
        }
    }

    private static string Header(WebPage page, string name) =>
        page.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : throw new InvalidOperationException($"{page.Path} ({(int)page.Status}) lacks {name}.");
}
