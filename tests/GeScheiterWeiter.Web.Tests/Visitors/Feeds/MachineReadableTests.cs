using System.Net;
using System.Xml.Linq;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Visitors.Feeds;

/// <summary>The site map, the feed, and the small files programs ask for.</summary>
public sealed class MachineReadableTests(FullSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_site_map_lists_exactly_the_public_pages()
    {
        var map = await ReadXmlAsync(VisitorLinks.Sitemap);
        XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var editions = (await site.AllAsync<Edition>()).Where(e => e.IsPublic).ToDictionary(e => e.Id, e => e.Slug);
        var inOtherWords = (await site.AllAsync<Edition>()).Where(e => e.IsPublic).ToList();
        var easy = inOtherWords.Where(e => !e.EasyLanguage.IsEmpty).Select(e => e.Slug).ToList();
        var english = inOtherWords.Where(e => !e.English.IsEmpty).Select(e => e.Slug).ToList();
        Assert.True(easy.Count > 0 && english.Count > 0 && easy.Count < editions.Count && english.Count < editions.Count);
        var talks = (await site.AllAsync<Talk>()).Where(t => editions.ContainsKey(t.EditionId)).ToList();
        var told = talks.Select(t => t.Id).ToHashSet();
        var speakers = (await site.AllAsync<TalkSpeaker>()).Where(s => told.Contains(s.TalkId)).Select(s => s.SpeakerId).ToHashSet();

        var visible = await site.WithDbAsync(db => db.Set<Lesson>().VisibleAt(TestData.Now).Select(l => l.Slug).ToListAsync());
        Assert.NotEmpty(visible);

        List<string> expected =
        [
            "/", VisitorLinks.Editions, ProposalLinks.Propose, LessonLinks.List,
            .. visible.Select(slug => LessonLinks.Show(slug)),
            .. editions.Values.Select(slug => VisitorLinks.Edition(slug)),
            .. easy.Select(VisitorLinks.EditionEasyLanguage), .. english.Select(VisitorLinks.EditionEnglish),
            .. talks.Select(t => VisitorLinks.Talk(editions[t.EditionId], t.Slug)),
            .. (await site.AllAsync<Speaker>()).Where(s => speakers.Contains(s.Id)).Select(s => VisitorLinks.Speaker(s.Slug)),
            .. FixedPageKind.All.Select(kind => $"/{kind.Slug}"),
        ];
        Assert.Equal(
            expected.Order(), map.Elements(schema + "url").Select(url => site.PathOf(new Uri(url.Element(schema + "loc")!.Value))).Order());
    }

    [Fact]
    public async Task The_feed_is_whole_and_keeps_hostile_names_as_text()
    {
        var feed = await ReadXmlAsync(VisitorLinks.Feed);

        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var element in new[] { "id", "title", "updated", "author" })
            Assert.Single(feed.Elements(Atom + element));
        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal((await site.AllAsync<Edition>()).Count(e => e.IsPublic), entries.Count);
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.All(entries, entry => Assert.EndsWith("Z", entry.Element(Atom + "updated")!.Value, StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.Element(Atom + "title")!.Value == FullSite.HostileEditionName);
        Assert.DoesNotContain(entries, entry => entry.Element(Atom + "content")!.Value.Contains("<script", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var visitor = site.NewVisitor();
        var tag = (await visitor.GetAsync(VisitorLinks.Feed)).Headers.ETag;

        var again = await visitor.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, VisitorLinks.Feed) { Headers = { IfNoneMatch = { tag! } } });

        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Empty(again.Body);
    }

    [Fact]
    public async Task Robots_are_kept_from_what_is_personal_and_told_of_the_site_map()
    {
        var robots = await ReadAsync(VisitorLinks.Robots);

        Assert.Contains("Disallow: /teilnahme/", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {site.BaseUrl}sitemap.xml", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_a_hole_is_told_where_to_report_it()
    {
        var lines = (await ReadAsync(VisitorLinks.SecurityContact)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);

        Assert.Equal($"{site.BaseUrl}impressum", lines["Contact"]);
        Assert.Equal($"{site.BaseUrl}.well-known/security.txt", lines["Canonical"]);
        var expires = DateTimeOffset.Parse(lines["Expires"], System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
        Assert.InRange(expires, TestData.Now.AddDays(30), TestData.Now.AddDays(364));
    }

    private async Task<XElement> ReadXmlAsync(string path) => XDocument.Parse(await ReadAsync(path)).Root!;

    private async Task<string> ReadAsync(string path)
    {
        using var visitor = site.NewVisitor();
        var page = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Body;
    }
}
