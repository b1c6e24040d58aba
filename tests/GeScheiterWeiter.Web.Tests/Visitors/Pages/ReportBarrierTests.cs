using System.Net;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Pages;

public sealed class ReportBarrierTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly TimeSpan TypingTime = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task The_statement_leads_to_the_form_and_the_form_to_a_number_and_a_day()
    {
        using var visitor = site.NewVisitor();
        var statement = await visitor.GetAsync(VisitorLinks.Accessibility);
        Assert.Equal(2, statement.Document.QuerySelectorAll($"main a[href='{VisitorLinks.ReportBarrier}']").Length);
        Assert.Empty(statement.Document.QuerySelectorAll("main form"));
        var form = await visitor.GetAsync(VisitorLinks.ReportBarrier);
        Assert.Contains("innerhalb von 28 Tagen", form.Text, StringComparison.Ordinal);

        var answer = await SendAsync(visitor, form, ("Text", "Der Fokus ist nicht zu sehen."), ("Email", "ada@amt.example"));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var thanks = await visitor.FollowAsync(answer);

        var report = Assert.Single(await site.AllAsync<BarrierReport>(), r => r.Email == "ada@amt.example");
        Assert.Contains(CodeText.Printed(report.Number), thanks.Text, StringComparison.Ordinal);
        Assert.Contains(GermanDay.Words(report.AnswerBy).Replace('\u00a0', ' '), thanks.Text, StringComparison.Ordinal);
        Assert.Contains("ada@amt.example", thanks.Text, StringComparison.Ordinal);
        Assert.Single(await site.LettersAsync("ada@amt.example"));
        var again = await visitor.GetAsync(VisitorLinks.BarrierReported);
        Assert.DoesNotContain("ada@amt.example", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_nobody_is_promised_a_letter()
    {
        using var visitor = site.NewVisitor();

        var thanks = await visitor.FollowAsync(await SendAsync(
            visitor, await visitor.GetAsync(VisitorLinks.ReportBarrier), ("Text", "Ohne Adresse 4711")));

        Assert.Contains("keine E-Mail-Adresse angegeben", thanks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("unterwegs", thanks.Text, StringComparison.Ordinal);
        Assert.Single(await site.AllAsync<BarrierReport>(), report => report is { Text: "Ohne Adresse 4711", Email: null });
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nothing_is_lost()
    {
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.ReportBarrier);

        var back = await SendAsync(
            visitor, form, ("Text", new string('x', BarrierReport.MaxTextLength + 1)), ("Page", Hostile.Name),
            ("OtherForm", "Bitte\nals Text"), ("Email", "keine Adresse"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Equal(BarrierReport.MaxTextLength + 1, back.Document.QuerySelector("#Text")!.TextContent.Trim().Length);
        Assert.Equal(Hostile.Name, back.Document.QuerySelector("#Page")!.GetAttribute("value"));
        Assert.Contains("als Text", back.Document.QuerySelector("#OtherForm")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("keine Adresse", back.Document.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.Equal(2, back.Document.QuerySelectorAll(".field-error").Length);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity, (await SendAsync(visitor, await visitor.GetAsync(VisitorLinks.ReportBarrier))).Status);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_report_and_with_other_words_it_comes_back_once()
    {
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.ReportBarrier);

        await SendAsync(visitor, form, ("Text", "Doppelt 4712"));
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(visitor, form, ("Text", "Doppelt 4712"))).Status);
        var other = await SendAsync(visitor, form, ("Text", "Anders 4712"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Single(await site.AllAsync<BarrierReport>(), report => report.Text == "Doppelt 4712");
        await SendAsync(visitor, other);
        Assert.Single(await site.AllAsync<BarrierReport>(), report => report.Text == "Anders 4712");
    }

    [Fact]
    public async Task A_robot_is_asked_to_send_it_again_and_a_slip_in_the_address_is_asked_about()
    {
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.ReportBarrier);

        var fast = await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Text"] = "Zu schnell" });
        var trapped = await SendAsync(visitor, form, ("Text", "Falle"), ("q7x", "gefüllt"));
        var slip = await SendAsync(visitor, form, ("Text", "Tippfehler"), ("Email", "tipp@gmial.com"));

        Assert.All([fast, trapped, slip], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Contains("Meinten Sie tipp@gmail.com?", slip.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await site.AllAsync<BarrierReport>(), report => report.Text is "Zu schnell" or "Falle" or "Tippfehler");
    }

    private async Task<WebPage> SendAsync(Visitor visitor, WebPage form, params (string Field, string Value)[] typed)
    {
        site.Clock.Advance(TypingTime);
        return await visitor.SubmitAsync(form, typed.ToDictionary(field => field.Field, field => (string?)field.Value));
    }
}
