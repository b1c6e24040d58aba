using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Visitors.Errors;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

public sealed class TransportSecurityTests
{
    private const string OneYear = "max-age=31536000";

    [Fact]
    public async Task Every_answer_of_a_site_over_https_asks_for_https()
    {
        using var site = new KeepingSite();
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/");

        WebPage[] answers =
        [
            await visitor.GetAsync("/"),
            await visitor.GetAsync("/admin"),
            await visitor.GetAsync("/gibt-es-nicht"),
            await visitor.PostAsync("/", []),
            await visitor.GetAsync("/robots.txt"),
            await visitor.GetAsync("/favicon.ico"),
            await visitor.GetAsync("/health/live"),
        ];

        Assert.True(answers[0].Headers.Age is not null, "The page was not a kept one.");
        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.All(answers, answer => Assert.Equal(OneYear, HeaderOf(answer)));
    }

    [Fact]
    public async Task An_error_page_asks_for_https()
    {
        using var site = new BrokenSite();
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/ausgaben");
        site.LoseDatabase();

        var page = await visitor.GetAsync("/ausgaben");

        Assert.Equal((HttpStatusCode.InternalServerError, OneYear), (page.Status, HeaderOf(page)));
    }

    [Fact]
    public async Task A_site_without_https_does_not()
    {
        using var site = new PlainSite();
        using var visitor = site.NewVisitor();

        Assert.Null(HeaderOf(await visitor.GetAsync("/")));
    }

    private static string? HeaderOf(WebPage page) =>
        page.Headers.TryGetValues("Strict-Transport-Security", out var values) ? Assert.Single(values) : null;

    private sealed class KeepingSite : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Site:PageCacheSeconds"] = "60" };
    }

    private sealed class PlainSite : TestSite
    {
        public override Uri BaseUrl => new("http://gescheiterweiter.test");
    }
}
