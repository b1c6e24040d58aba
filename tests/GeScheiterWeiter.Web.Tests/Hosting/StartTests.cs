using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Hosting;

public sealed class StartTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task The_first_page_is_there()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.Home);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Title);
    }

    [Fact]
    public async Task The_site_has_a_database_of_its_own()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition, TestData.Talk(edition, TestData.Speaker(), TestData.Speaker()));

        Assert.Contains(await site.AllAsync<Editions.Edition>(), e => e.Slug == edition.Slug);
    }
}
