using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>What search engines and screen readers are told first.</summary>
public sealed partial class HeadTests(FullSite site)
{
    [Theory, EveryDoor]
    public async Task Every_page_has_one_heading_of_the_first_level(Door door)
    {
        Findings.AreNone(
            (await PagesAsync(door)).Where(page => page.Document.QuerySelectorAll("h1").Length != 1).Select(page => page.Path));
    }

    [Theory, EveryDoor]
    public async Task Every_page_has_a_title_of_its_own(Door door)
    {
        var pages = await PagesAsync(door);

        Assert.DoesNotContain(pages, page => page.Title.Trim().Length == 0);
        Findings.AreNone(Shared(pages, page => page.Title));
    }

    [Fact]
    public async Task Every_page_has_a_description_of_its_own()
    {
        var pages = await PagesAsync(Door.Visitors);

        Findings.AreNone(pages.Where(page => Description(page).Trim().Length == 0).Select(page => page.Path));
        Findings.AreNone(Shared(pages.Where(IsForSearchEngines), Description));
    }

    [Fact]
    public async Task Every_page_names_its_public_address()
    {
        foreach (var page in (await PagesAsync(Door.Visitors)).Where(IsForSearchEngines))
        {
            var canonical = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            Assert.Equal((page.Path, new Uri(site.BaseUrl, page.Path.Split('?')[0]).AbsoluteUri), (page.Path, canonical));
        }
    }

    private static IEnumerable<string> Shared(IEnumerable<WebPage> pages, Func<WebPage, string> text) =>
        pages.GroupBy(text).Where(group => group.Select(ThingOf).Distinct().Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(' ', group.Select(page => page.Path))}");

    /// <summary>
    /// An edition may be named by its slug or its id, and nobody sees the personal pages of two people: what follows says whether
    /// two addresses mean the same thing.
    /// </summary>
    private static string ThingOf(WebPage page) => EditionBeforeAnIdOrPerson().Replace(page.Path, "");

    [GeneratedRegex("^/admin/ausgaben/[^/]+(?=/.*[0-9a-f]{8}-)|^/teilnahme/[^/]+")]
    private static partial Regex EditionBeforeAnIdOrPerson();

    private static bool IsForSearchEngines(WebPage page) => page.Document.QuerySelector("meta[name=robots][content*=noindex]") is null;

    private static string Description(WebPage page) => page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "";

    private async Task<List<WebPage>> PagesAsync(Door door) =>
        [.. (await site.PagesAsync(door)).Where(page => !page.Path.Contains('?', StringComparison.Ordinal))];
}
