using System.Net;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Pages;

public sealed class FixedPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_page_names_what_the_operator_has_not_filled_in()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.Imprint);

        Assert.NotEmpty(page.Document.QuerySelectorAll("main mark.missing"));
    }

    [Fact]
    public async Task The_organizers_own_text_takes_the_place_of_the_one_that_ships_with_the_site()
    {
        await site.ArrangeAsync(new FixedPage
        {
            Slug = "verhaltenskodex",
            Text = FixedPageText.Render(null, "# So gehen wir miteinander um\n\nFreundlich."),
            UpdatedUtc = TestData.Now,
        });
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.CodeOfConduct);

        Assert.Equal("So gehen wir miteinander um Freundlich.", page.Text);
        Assert.StartsWith("So gehen wir miteinander um", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VisitorLinks.English, "en")]
    [InlineData(VisitorLinks.EasyLanguage, "de")]
    [InlineData(VisitorLinks.Privacy, "de")]
    [InlineData(VisitorLinks.Accessibility, "de")]
    public async Task A_page_says_in_which_language_it_is(string path, string language)
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(language, page.Document.QuerySelector("main article")!.GetAttribute("lang"));
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Easy_language_says_one_thing_a_line_in_short_sentences()
    {
        const int mostWords = 15;
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.EasyLanguage);

        var lines = page.Document.QuerySelectorAll("main p, main li").SelectMany(element => element.InnerHtml.Split("<br>"));
        Assert.DoesNotContain(lines, line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > mostWords);
    }
}
