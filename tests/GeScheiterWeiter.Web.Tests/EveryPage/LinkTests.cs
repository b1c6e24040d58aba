using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

public sealed class LinkTests(FullSite site)
{
    [Theory, EveryDoor]
    public async Task Every_link_leads_somewhere(Door door)
    {
        var crawl = await site.CrawlAsync(door);

        Findings.AreNone(crawl.Answers
            .Where(answer => answer.Value.Status != HttpStatusCode.OK && answer.Value.Location is null)
            // The preview of a draft is the page as visitors will see it, with links to what they cannot open yet.
            .Where(answer => !crawl.FoundOn(answer.Key).Contains("/vorschau", StringComparison.Ordinal))
            .Select(answer => $"{answer.Key}: {(int)answer.Value.Status}, linked from {crawl.FoundOn(answer.Key)}"));
    }

    [Fact]
    public async Task Every_page_answers_head_as_it_answers_get()
    {
        using var visitor = site.NewVisitor();
        foreach (var page in (await site.VisitorPagesAsync()).Answers.Values)
        {
            var head = await visitor.HeadAsync(page.Path);

            Assert.Equal((page.Path, page.Status), (page.Path, head.Status));
            Assert.Equal(page.Response.Content.Headers.ContentType, head.Response.Content.Headers.ContentType);
            Assert.Empty(head.Body);
        }
    }

    [Theory, EveryDoor]
    public async Task Every_jump_within_a_page_has_a_target(Door door)
    {
        foreach (var page in await site.PagesAsync(door))
        {
            Findings.AreNone(page.Document.QuerySelectorAll("a[href^='#']")
                .Select(a => a.GetAttribute("href")![1..])
                .Where(id => page.Document.GetElementById(id) is null)
                .Select(id => $"{page.Path}#{id}"));
        }
    }

    [Theory, EveryDoor]
    public async Task No_page_loads_anything_from_elsewhere(Door door)
    {
        foreach (var page in await site.PagesAsync(door))
        {
            var loaded = page.Document.QuerySelectorAll(
                "script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src]").Select(e => e.GetAttribute("src")!)
                .Concat(page.Document.QuerySelectorAll("link[href]:not([rel=canonical]):not([rel=alternate])")
                    .Select(e => e.GetAttribute("href")!))
                .Concat(page.Document.QuerySelectorAll("[srcset]").Select(e => e.GetAttribute("srcset")!.Trim().Split(' ')[0]))
                .Concat(page.Document.QuerySelectorAll("form[action]").Select(e => e.GetAttribute("action")!));

            Findings.AreNone(loaded
                .Where(address => !address.StartsWith("data:", StringComparison.Ordinal) && address.Length > 0)
                .Where(address => SiteCrawl.LocalPath(site, page, address) is null)
                .Select(address => $"{page.Path}: {address}"));
        }
    }

    [Fact]
    public async Task No_style_sheet_loads_anything_from_elsewhere()
    {
        var styles = (await site.VisitorPagesAsync()).Answers.Values
            .Where(answer => answer.Response.Content.Headers.ContentType?.MediaType == "text/css").ToList();

        Assert.NotEmpty(styles);
        Assert.DoesNotContain(
            styles,
            style => style.Body.Contains("http://", StringComparison.Ordinal) || style.Body.Contains("https://", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_site_map_lists_public_addresses_of_pages_that_are_there()
    {
        using var visitor = site.NewVisitor();
        var map = await visitor.GetAsync(VisitorLinks.Sitemap);
        var addresses = map.Document.QuerySelectorAll("loc").Select(loc => new Uri(loc.TextContent)).ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            var page = await visitor.GetAsync(site.PathOf(address));
            Assert.Equal((address, HttpStatusCode.OK), (address, page.Status));
            Assert.Null(page.Document.QuerySelector("meta[name=robots][content*=noindex]"));
        }
    }

    [Fact]
    public async Task A_draft_is_nowhere_to_be_seen()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(VisitorLinks.Edition(FullSite.DraftEdition))).Status);
        Assert.DoesNotContain((await site.VisitorPagesAsync()).Answers.Values, page =>
            page.Body.Contains(FullSite.DraftName, StringComparison.Ordinal)
            || page.Body.Contains("Geheime Sprecherin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_page_sets_a_cookie_but_the_one_its_form_needs()
    {
        foreach (var page in (await site.VisitorPagesAsync()).Answers.Values.Where(page => page.Headers.Contains("Set-Cookie")))
        {
            Assert.NotEmpty(page.Document.QuerySelectorAll("form[method=post]"));
            Assert.StartsWith("__Host-formular=", Assert.Single(page.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        }
    }
}
