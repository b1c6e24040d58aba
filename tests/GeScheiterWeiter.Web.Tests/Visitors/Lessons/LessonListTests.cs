using System.Net;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Lessons;

/// <summary>Each test has a site of its own: they count what is on it, or move its clock.</summary>
public sealed class LessonListTests
{
    private const int MostQueries = 4;

    [Fact]
    public async Task Where_nothing_was_kept_yet_the_page_says_so_and_leads_on()
    {
        using var site = new TestSite();
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(LessonLinks.List);

        Assert.Contains("Hier steht noch nichts", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{VisitorLinks.Editions}']"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(LessonLinks.Feed)).Status);
    }

    [Fact]
    public async Task Many_are_shown_page_by_page_with_as_many_queries_as_a_few()
    {
        using var site = new TestSite();
        await ArrangeAsync(site, 2);
        var (_, few) = await ListAsync(site, 1);
        await ArrangeAsync(site, 43);

        var (first, many) = await ListAsync(site, 1);
        var (last, _) = await ListAsync(site, 3);
        var (beyond, _) = await ListAsync(site, 999);

        Assert.True(few <= MostQueries, $"{few} queries");
        Assert.Equal(few, many);
        Assert.Equal(20, Cards(first).Count);
        Assert.Equal(5, Cards(last).Count);
        Assert.Equal(Cards(last), Cards(beyond));
        Assert.Empty(Cards(first).Intersect(Cards(last)));
        Assert.Null(first.Document.QuerySelector("a[rel=prev]"));
        Assert.Null(last.Document.QuerySelector("a[rel=next]"));
        Assert.NotNull(first.Document.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task One_comes_with_its_day_and_goes_with_its_withdrawal_also_from_kept_pages()
    {
        using var site = new KeepingSite();
        var edition = TestData.PastEdition();
        var talk = TestData.Talk(edition, TestData.Speaker());
        var lesson = TestData.Lesson(talk);
        lesson.VisibleFromUtc = TestData.Now.AddDays(1);
        await site.ArrangeAsync([edition, talk, lesson, .. TestData.Consents(talk)]);
        string[] paths =
            [LessonLinks.List, LessonLinks.Feed, VisitorLinks.Edition(edition.Slug), VisitorLinks.Talk(edition.Slug, talk.Slug)];
        using var visitor = site.NewVisitor();
        foreach (var path in paths)
            Assert.DoesNotContain(lesson.Slug, (await visitor.GetAsync(path)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Status);

        site.Clock.Advance(TimeSpan.FromDays(1));
        foreach (var path in paths)
            Assert.Contains(lesson.Slug, (await visitor.GetAsync(path)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(LessonLinks.ShareImage(lesson.Slug))).Status);

        var actor = Actor.Organizer(Guid.CreateVersion7());
        await site.WithAsync((LessonPublication publication) =>
            publication.WithdrawAsync(edition.Id, talk.Id, actor, CancellationToken.None));
        foreach (var path in paths)
            Assert.DoesNotContain(lesson.Slug, (await visitor.GetAsync(path)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.ShareImage(lesson.Slug))).Status);
    }

    private static Task ArrangeAsync(TestSite site, int count)
    {
        var edition = TestData.PastEdition();
        var talks = Enumerable.Range(0, count)
            .Select(_ => TestData.Talk(edition, TestData.Speaker(), TestData.Speaker())).ToList();
        return site.ArrangeAsync([edition, .. talks, .. talks.SelectMany(talk => TestData.LessonWithConsents(talk))]);
    }

    private static async Task<(WebPage Page, int Queries)> ListAsync(TestSite site, int page)
    {
        using var visitor = site.NewVisitor();
        site.Queries.Clear();
        var answer = await visitor.GetAsync(LessonLinks.Search("schief", "beteiligung", "kommunen", page));
        return (answer, site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal)));
    }

    private static List<string> Cards(WebPage page) =>
        [.. page.Document.QuerySelectorAll(".found-lesson h3 a").Select(link => link.GetAttribute("href")!)];

    private sealed class KeepingSite : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Site:PageCacheSeconds"] = "300" };
    }
}
