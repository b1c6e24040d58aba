using System.Globalization;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions;

/// <summary>An evening during which the clocks are changed: wherever its time is told, both zones are named.</summary>
public sealed class ClockChangeTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData(
        "2035-03-25T00:30", "2035-03-25T01:30", "Sonntag, 25. März 2035, 01:30 Uhr MEZ bis 03:30 Uhr MESZ", new[] { "MEZ", "MESZ" })]
    [InlineData(
        "2035-10-28T00:30", "2035-10-28T01:15", "Sonntag, 28. Oktober 2035, 02:30 Uhr MESZ bis 02:15 Uhr MEZ", new[] { "MESZ", "MEZ" })]
    public async Task Both_zones_are_named_and_explained(string start, string end, string words, string[] zones)
    {
        var edition = TestData.Edition(startUtc: Utc(start));
        edition.EndUtc = Utc(end);
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();
        using var organizer = await site.NewOrganizerAsync();

        var page = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));
        foreach (var text in new[]
        {
            page.Text,
            (await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug))).Text,
            (await visitor.GetAsync(VisitorLinks.Editions)).Text,
            (await organizer.GetAsync(OrganizerEditionLinks.Overview(edition.Slug))).Text,
        })
            Assert.Contains(words, text.Replace('\u00a0', ' '), StringComparison.Ordinal);

        var time = page.Document.QuerySelectorAll("time").First(element => element.TextContent.Contains("bis", StringComparison.Ordinal));
        Assert.Equal(zones, time.QuerySelectorAll("abbr[title]").Select(zone => zone.TextContent));
    }

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
