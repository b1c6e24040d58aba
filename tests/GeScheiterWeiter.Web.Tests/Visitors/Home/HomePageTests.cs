using System.IO.Compression;
using System.Text;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task The_next_edition_that_takes_place_is_announced_and_earlier_ones_are_listed()
    {
        using var site = new TestSite();
        var cancelled = TestData.Edition(state: EditionState.Cancelled, startUtc: TestData.Now.AddDays(1));
        var next = TestData.Edition(startUtc: TestData.Now.AddDays(2));
        var later = TestData.Edition(startUtc: TestData.Now.AddDays(3));
        var earlier = TestData.Edition(startUtc: TestData.Now.AddDays(-3));
        await site.ArrangeAsync(later, next, cancelled, earlier, TestData.Talk(next, TestData.Speaker("Ada Beispiel")));
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.Home);

        Assert.NotNull(page.Document.QuerySelector($"main a[href='/ausgaben/{next.Slug}/anmelden']"));
        Assert.Contains("Ada Beispiel", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='/ausgaben/{earlier.Slug}']"));
        Assert.Null(page.Document.QuerySelector($"main a[href='/ausgaben/{cancelled.Slug}']"));
    }

    [Fact]
    public async Task Before_there_is_an_edition_the_page_says_so()
    {
        using var site = new TestSite();
        using var visitor = site.NewVisitor();

        Assert.Contains("Gerade steht keine Ausgabe an", (await visitor.GetAsync(VisitorLinks.Home)).Text, StringComparison.Ordinal);
        Assert.Contains("Gerade steht keine Ausgabe an", (await visitor.GetAsync(VisitorLinks.Editions)).Text, StringComparison.Ordinal);
        Assert.Equal(0, (await visitor.GetAsync(VisitorLinks.Feed)).Document.QuerySelectorAll("entry").Length);
    }

    [Fact]
    public async Task The_page_and_all_it_needs_come_in_less_than_25_kilobytes()
    {
        const int Limit = 25_000;
        using var site = new TestSite();
        var next = TestData.Edition(startUtc: TestData.Now.AddDays(2));
        await site.ArrangeAsync(
            next, TestData.Talk(next, TestData.Speaker("Ada Beispiel")), TestData.Talk(next, TestData.Speaker("Ben Beispiel")));
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.Home);
        var needed = page.Document.QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToArray();
        var size = Compressed(page.Body);
        foreach (var path in needed)
            size += Compressed((await visitor.GetAsync(path)).Body);

        Assert.NotEmpty(needed);
        Assert.InRange(size, 1, Limit);
    }

    private static int Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(text));
        return (int)bytes.Length;
    }
}
