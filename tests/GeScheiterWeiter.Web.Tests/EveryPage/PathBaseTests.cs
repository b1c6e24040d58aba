using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>The site below a path of its host: no page leads out of it.</summary>
public sealed class PathBaseTests(PathBaseTests.SiteBelowPath site) : IClassFixture<PathBaseTests.SiteBelowPath>
{
    private const string PathBase = "/veranstaltungen";

    private static readonly string[] Attributes = ["href", "src", "action", "formaction", "data-options"];

    [Fact]
    public async Task Every_link_of_every_page_stays_below_the_path()
    {
        using var person = await site.NewOrganizerAsync();
        string[] starts = [VisitorLinks.Home, OrganizerLinks.Dashboard, AttendeeLinks.MyRegistration(site.ParticipationToken.ToString())];

        var crawl = await SiteCrawl.FromAsync(site, person, [.. starts.Select(start => PathBase + start)]);

        Assert.InRange(crawl.HtmlPages.Count(), 50, int.MaxValue);
        Findings.AreNone(
            from page in crawl.HtmlPages
            where page.Path.StartsWith(PathBase, StringComparison.Ordinal)
            from link in LinksOf(page)
            where link.StartsWith('/') && !link.StartsWith(PathBase + "/", StringComparison.Ordinal)
            select $"{page.Path}: {link}");
    }

    [Fact]
    public async Task A_redirect_stays_below_the_path()
    {
        using var stranger = site.NewVisitor();
        using var member = await site.NewOrganizerAsync(withSecondFactor: false);

        Assert.StartsWith(
            PathBase + OrganizerSignInLinks.SignIn,
            (await stranger.GetAsync(PathBase + OrganizerLinks.Dashboard)).Location,
            StringComparison.Ordinal);
        Assert.Equal(PathBase + OrganizerAccountLinks.SecondFactor, (await member.GetAsync(PathBase + OrganizerLinks.Dashboard)).Location);
    }

    private static IEnumerable<string> LinksOf(WebPage page) =>
        from attribute in Attributes
        from element in page.Document.QuerySelectorAll($"[{attribute}]")
        select element.GetAttribute(attribute)!;

    public sealed class SiteBelowPath : FullSite
    {
        public override Uri BaseUrl => new("https://www.stadt.test" + PathBase);
    }
}
