using System.Net;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.PageCache;

/// <summary>Public pages are kept and served to everybody for a while; nothing else is.</summary>
public sealed class PageCacheTests(PageCacheTests.KeepingSite site) : IClassFixture<PageCacheTests.KeepingSite>
{
    [Fact]
    public async Task A_page_asked_for_again_costs_no_query()
    {
        var edition = await ArrangeEditionAsync();
        await BodyAsync(edition);
        await CountSeatBehindTheBackAsync(edition);

        Assert.Contains("9 von 100 Plätzen", await BodyAsync(edition), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_organizer_saves_is_seen_at_once()
    {
        var edition = await ArrangeEditionAsync();
        await BodyAsync(edition);

        await site.WithDbAsync(async db =>
        {
            var found = await db.Set<Edition>().SingleAsync(e => e.Id == edition.Id);
            found.Subtitle = "Ganz neu";
            await db.SaveChangesAsync();
        });
        Assert.Contains("Ganz neu", await BodyAsync(edition), StringComparison.Ordinal);

        await site.WithDbAsync(async db =>
        {
            await using var transaction = await db.BeginWriteAsync(CancellationToken.None);
            var found = await db.Set<Edition>().SingleAsync(e => e.Id == edition.Id);
            found.State = EditionState.Cancelled;
            await db.SaveChangesAsync();
            await transaction.CommitAsync(CancellationToken.None);
        });
        Assert.Contains("findet leider nicht statt", await BodyAsync(edition), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_order_of_talks_is_seen_at_once()
    {
        var edition = await ArrangeEditionAsync();
        var (first, second) = (TestData.Talk(edition), TestData.Talk(edition));
        (first.Title, first.Order, second.Title, second.Order) = ("Erst stolpern", 1, "Dann weitergehen", 2);
        await site.ArrangeAsync(first, second);
        Assert.True(IsBefore(await BodyAsync(edition), first.Title, second.Title));

        await site.WithAsync(
            (TalkReordering order) => order.ArrangeAsync(edition.Id, [second.Id, first.Id], Actor.System, CancellationToken.None));

        Assert.True(IsBefore(await BodyAsync(edition), second.Title, first.Title));

        static bool IsBefore(string body, string earlier, string later) =>
            body.IndexOf(earlier, StringComparison.Ordinal) is >= 0 and var at && at < body.IndexOf(later, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_a_stranger_makes_up_does_not_fill_the_cache()
    {
        var edition = await ArrangeEditionAsync();
        await BodyAsync(edition);
        await CountSeatBehindTheBackAsync(edition);

        using var visitor = site.NewVisitor();
        Assert.Contains(
            "9 von 100 Plätzen",
            (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug) + "?fbclid=1")).Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_browser_gets_the_encoding_it_understands()
    {
        var edition = await ArrangeEditionAsync();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("br", await EncodingAsync(edition, "gzip, deflate, br"));
            Assert.Equal("gzip", await EncodingAsync(edition, "gzip"));
            Assert.Null(await EncodingAsync(edition, "identity"));
        }
    }

    [Fact]
    public async Task A_kept_page_comes_with_all_its_headers()
    {
        var edition = await ArrangeEditionAsync();
        using var visitor = site.NewVisitor();
        var first = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));

        var second = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));

        Assert.NotNull(second.Headers.Age);
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(first.Body, second.Body);
    }

    [Fact]
    public async Task A_page_with_a_form_is_never_kept()
    {
        var edition = await ArrangeEditionAsync();
        using var one = site.NewVisitor();
        using var other = site.NewVisitor();
        await one.GetAsync(VisitorLinks.SignUp(edition.Slug));

        var mine = await one.GetAsync(VisitorLinks.SignUp(edition.Slug));
        var theirs = await other.GetAsync(VisitorLinks.SignUp(edition.Slug));

        Assert.Equal(HttpStatusCode.OK, mine.Status);
        Assert.Null(mine.Headers.Age);
        Assert.NotEqual(Token(mine), Token(theirs));
        Assert.True(theirs.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task What_is_not_there_is_looked_for_every_time()
    {
        var edition = TestData.Edition();
        using var visitor = site.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug))).Status);

        await site.ArrangeAsync(edition);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug))).Status);
    }

    private static string? Token(WebPage page) =>
        page.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");

    private async Task<Edition> ArrangeEditionAsync()
    {
        var edition = TestData.Edition(capacity: 100);
        edition.Seats.Taken = 91;
        await site.ArrangeAsync(edition);
        return edition;
    }

    /// <summary>As a sign-up does: by a statement, past the change tracker.</summary>
    private async Task CountSeatBehindTheBackAsync(Edition edition) => await site.WithDbAsync(db =>
        db.Set<EditionSeats>().Where(s => s.EditionId == edition.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Taken, x => x.Taken + 1)));

    private async Task<string> BodyAsync(Edition edition)
    {
        using var visitor = site.NewVisitor();
        return (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug))).Body;
    }

    private async Task<string?> EncodingAsync(Edition edition, string accepted)
    {
        using var visitor = site.NewVisitor();
        var request = new HttpRequestMessage(HttpMethod.Get, VisitorLinks.Edition(edition.Slug));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return (await visitor.SendAsync(request)).Response.Content.Headers.ContentEncoding.SingleOrDefault();
    }

    public sealed class KeepingSite : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Site:PageCacheSeconds"] = "300" };
    }
}
