using System.Net;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>A page costs as many queries for thirty talks as for one.</summary>
public sealed class QueryCountTests(TestSite site) : IClassFixture<TestSite>
{
    private const int MostQueries = 3;

    [Theory]
    [InlineData("/ausgaben/{0}")]
    [InlineData("/ausgaben/{0}/vortraege/vortrag-a")]
    [InlineData("/mitwirkende/{0}")]
    public async Task A_page_costs_few_queries_whatever_the_number_of_talks(string address)
    {
        await QueriesOfAsync(address, talks: 1);

        var few = await QueriesOfAsync(address, talks: 1);
        var many = await QueriesOfAsync(address, talks: 30);

        Assert.True(few.Count <= MostQueries, string.Join("\n---\n", few));
        Assert.Equal(few.Count, many.Count);
    }

    private async Task<IReadOnlyCollection<string>> QueriesOfAsync(string address, int talks)
    {
        var edition = TestData.Edition();
        var speaker = TestData.Speaker(slug: edition.Slug);
        var told = Enumerable.Range(0, talks).Select(_ => TestData.Talk(edition, speaker, TestData.Speaker())).ToList();
        told[0].Slug = "vortrag-a";
        await site.ArrangeAsync([edition, .. told]);
        using var visitor = site.NewVisitor();

        site.Queries.Clear();
        var page = await visitor.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, edition.Slug));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        return [.. site.Queries.Commands.Where(command => !command.Contains("PRAGMA", StringComparison.Ordinal))];
    }
}
