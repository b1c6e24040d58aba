using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Talks;

public sealed class TalkHeadTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_talk_nobody_tells_yet_is_described_in_whole_sentences()
    {
        var edition = TestData.Edition();
        var talk = TestData.Talk(edition);
        talk.Abstract = MarkdownText.Empty;
        await site.ArrangeAsync(edition, talk);
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.Talk(edition.Slug, talk.Slug));

        Assert.Equal(talk.Title, page.Document.QuerySelector("meta[property='og:image:alt']")?.GetAttribute("content"));
        Assert.Equal($"Ein Beitrag zu {edition.Name}.", page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"));
    }
}
