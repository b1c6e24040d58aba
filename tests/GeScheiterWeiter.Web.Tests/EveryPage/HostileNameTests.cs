using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>Markup in a name is text, wherever the name is shown.</summary>
public sealed class HostileNameTests(FullSite site)
{
    [Theory, EveryDoor]
    public async Task No_page_takes_a_name_for_markup(Door door)
    {
        var pages = await site.PagesAsync(door);

        Assert.Contains(pages, page => page.Document.Body?.TextContent.Contains("<b data-hostile>", StringComparison.Ordinal) == true);
        Findings.AreNone(pages.Where(page => page.Document.QuerySelector($"[{Hostile.Attribute}]") is not null).Select(page => page.Path));
        Findings.AreNone(pages.SelectMany(
            page => page.Document.QuerySelectorAll("[src*='evil'], [href^='javascript']").Select(e => page.Path + e.OuterHtml)));
        Findings.AreNone(pages.SelectMany(
            page => page.Document.QuerySelectorAll("a[href]").Where(LeadsAstray).Select(e => page.Path + e.OuterHtml)));
    }

    /// <summary>A name within the words of a calendar entry or an e-mail leads nowhere.</summary>
    private static bool LeadsAstray(IElement link) =>
        Uri.TryCreate(link.GetAttribute("href"), UriKind.Absolute, out var address)
            ? address.Host.Contains("evil", StringComparison.Ordinal)
            : link.GetAttribute("href")!.Contains("evil", StringComparison.Ordinal);

    [Fact]
    public async Task Structured_data_keeps_the_name_as_it_is()
    {
        using var visitor = site.NewVisitor();
        var page = await visitor.GetAsync(VisitorLinks.Edition(FullSite.HostileEdition));

        var blocks = page.Document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement).ToList();

        Assert.NotEmpty(blocks);
        Assert.Contains(blocks.SelectMany(Texts), text => text == FullSite.HostileEditionName);
    }

    [Fact]
    public async Task The_feed_stays_well_formed()
    {
        using var visitor = site.NewVisitor();
        var feed = XDocument.Parse((await visitor.GetAsync(VisitorLinks.Feed)).Body);

        Assert.Contains(
            feed.Descendants(),
            element => element.Name.LocalName == "title" && element.Value.Contains(Hostile.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(feed.Descendants(), element => element.Name.LocalName is "b" or "script");
    }

    [Fact]
    public async Task The_calendar_keeps_its_lines()
    {
        using var visitor = site.NewVisitor();
        var calendar = (await visitor.GetAsync(VisitorLinks.EditionCalendar(FullSite.HostileEdition))).Body;

        var unfolded = calendar.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.All(unfolded.Split("\r\n", StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^[A-Z-]+[;:]", line));
        Assert.Contains("<b data-hostile>", unfolded, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString() ?? ""],
        _ => [],
    };
}
