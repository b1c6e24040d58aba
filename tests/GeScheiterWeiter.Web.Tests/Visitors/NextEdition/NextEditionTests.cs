using System.Net;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.NextEdition;

public sealed class NextEditionTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task An_address_is_left_proven_and_taken_back()
    {
        using var visitor = site.NewVisitor();
        var list = await visitor.GetAsync(VisitorLinks.Editions);
        var link = list.Document.QuerySelector($"main a[href$='{VisitorLinks.NextEdition}']");
        var form = await visitor.GetAsync(link!.GetAttribute("href")!);

        var sent = await visitor.FollowAsync(await LeaveAsync(visitor, form, "bescheid@amt.example"));
        Assert.Contains("Ein Klick fehlt noch", sent.Text, StringComparison.Ordinal);
        var letter = await site.LastLetterAsync("bescheid@amt.example");
        var page = await visitor.GetAsync(letter.Link("/bescheid/"));
        Assert.False((await RequestAsync("bescheid@amt.example")).IsConfirmed);

        var confirmed = await visitor.FollowAsync(await visitor.SubmitAsync(page, form: "main form"));
        Assert.Contains("Sie bekommen Bescheid", confirmed.Text, StringComparison.Ordinal);
        Assert.True((await RequestAsync("bescheid@amt.example")).IsConfirmed);

        var question = await visitor.GetAsync(letter.Link("/abbestellen"));
        Assert.Single(await site.AllAsync<NoticeRequest>(), request => request.Email == "bescheid@amt.example");
        var ended = await visitor.SubmitAsync(question, form: "main form");
        Assert.Contains("Ihre Adresse ist gelöscht", ended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<NoticeRequest>(), request => request.Email == "bescheid@amt.example");
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(letter.Link("/bescheid/"))).Status);
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_an_address_is_known_or_was_just_written_to()
    {
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.NextEdition);

        var first = await visitor.FollowAsync(await LeaveAsync(visitor, form, "zweimal@amt.example"));
        var second = await visitor.FollowAsync(await LeaveAsync(visitor, form, "zweimal@amt.example"));

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Text, second.Text);
        Assert.Single(await site.LettersAsync("zweimal@amt.example"));
    }

    [Fact]
    public async Task A_mistyped_domain_is_asked_about_once()
    {
        using var visitor = site.NewVisitor();

        var asked = await LeaveAsync(visitor, await visitor.GetAsync(VisitorLinks.NextEdition), "vertippt@gmial.com");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Empty(await site.LettersAsync("vertippt@gmial.com"));
        await visitor.SubmitAsync(asked, values: new Dictionary<string, string?> { ["TakesMeantEmail"] = "true" }, form: "main form");

        Assert.Single(await site.LettersAsync("vertippt@gmail.com"));
        Assert.Empty(await site.LettersAsync("vertippt@gmial.com"));
    }

    [Fact]
    public async Task What_is_no_address_comes_back()
    {
        using var visitor = site.NewVisitor();

        var back = await LeaveAsync(visitor, await visitor.GetAsync(VisitorLinks.NextEdition), "keine Adresse");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Equal("keine Adresse", back.Document.QuerySelector("#Email")?.GetAttribute("value"));
    }

    private async Task<NoticeRequest> RequestAsync(string address) =>
        Assert.Single(await site.AllAsync<NoticeRequest>(), request => request.Email == address);

    private static Task<WebPage> LeaveAsync(Visitor visitor, WebPage form, string address) =>
        visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Email"] = address }, form: "main form");
}
