using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Barriers;

public sealed class BarrierPagesTests
{
    [Fact]
    public async Task What_waits_longest_comes_first_and_what_is_overdue_says_so()
    {
        using var site = new TestSite();
        var (late, open, answered) = (Report(-40, "spaet@amt.example"), Report(-1, "offen@amt.example"), Report(-50, "alt@amt.example"));
        answered.Note("Erledigt", BarrierAnswerWay.Otherwise, TestData.Now);
        await site.ArrangeAsync(open, answered, late);
        using var organizer = await site.NewOrganizerAsync();

        var list = await organizer.GetAsync(OrganizerBarrierLinks.List);
        var onlyOpen = await organizer.GetAsync(OrganizerBarrierLinks.List + "?stand=Open");
        var onlyAnswered = await organizer.GetAsync(OrganizerBarrierLinks.List + "?stand=Answered");

        Assert.Equal([late, open, answered], InOrder(list, late, open, answered));
        Assert.Equal(
            ["überfällig", "offen", "beantwortet"], list.Document.QuerySelectorAll("main td .badge").Select(badge => badge.TextContent));
        Assert.Equal([late, open], InOrder(onlyOpen, late, open, answered));
        Assert.Equal([answered], InOrder(onlyAnswered, late, open, answered));
        Assert.Contains(
            "1 Meldung einer Barriere ist überfällig", (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_page_is_turned()
    {
        using var site = new TestSite();
        await site.ArrangeAsync([.. Enumerable.Range(0, 51).Select(_ => Report(-1, null))]);
        using var organizer = await site.NewOrganizerAsync();

        var first = await organizer.GetAsync(OrganizerBarrierLinks.List);
        var second = await organizer.GetAsync(
            OrganizerBarrierLinks.List + first.Document.QuerySelector("main a[rel=next]")!.GetAttribute("href")!.Split("barrieren")[1]);

        Assert.Equal(50, first.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Single(second.Document.QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task An_answer_is_sent_once_and_a_second_organizer_sees_it_beside_their_own()
    {
        using var site = new TestSite();
        var report = Report(-1, "ada@amt.example");
        await site.ArrangeAsync(report);
        using var first = await site.NewOrganizerAsync();
        using var second = await site.NewOrganizerAsync();
        var page = await first.GetAsync(OrganizerBarrierLinks.Details(report.Id));
        var stale = await second.GetAsync(OrganizerBarrierLinks.Details(report.Id));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await first.SubmitAsync(page, Answer(" "))).Status);
        var sent = await first.FollowAsync(await first.SubmitAsync(page, Answer("Ist behoben.")));
        var late = await second.SubmitAsync(stale, Answer("Ich war zu spät."));

        Assert.Contains("Ist behoben.", sent.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Ist behoben.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Ich war zu spät.", late.Body, StringComparison.Ordinal);
        Assert.Contains("Ist behoben.", Assert.Single(await site.LettersAsync("ada@amt.example")).Text, StringComparison.Ordinal);
        Assert.Empty(sent.Forms());
    }

    [Fact]
    public async Task Without_an_address_it_is_only_noted()
    {
        using var site = new TestSite();
        var report = Report(-1, null);
        await site.ArrangeAsync(report);
        using var organizer = await site.NewOrganizerAsync();
        var page = await organizer.GetAsync(OrganizerBarrierLinks.Details(report.Id));
        Assert.Empty(page.Document.QuerySelectorAll("main input[type=radio]"));

        var forced = await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["How"] = "Letter", ["Answer"] = "An wen?" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Answer"] = "Kontrast erhöht." });

        var stored = Assert.Single(await site.AllAsync<BarrierReport>());
        Assert.Equal(("Kontrast erhöht.", BarrierAnswerWay.Otherwise), (stored.Answer, stored.AnsweredHow));
        Assert.Empty(await site.LettersAsync());
    }

    [Fact]
    public async Task A_reader_sees_no_form_and_hostile_words_are_text()
    {
        using var site = new TestSite();
        var report = Report(-1, "ada@amt.example");
        await site.ArrangeAsync(report);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await reader.GetAsync(OrganizerBarrierLinks.Details(report.Id));

        Assert.Empty(page.Forms());
        Assert.Contains(Hostile.Name, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_report_is_erased_by_a_button()
    {
        using var site = new TestSite();
        var report = Report(-1, "ada@amt.example");
        await site.ArrangeAsync(report);
        using var organizer = await site.NewOrganizerAsync();

        var question = await organizer.GetAsync(OrganizerBarrierLinks.Erase(report.Id));
        Assert.NotEmpty(await site.AllAsync<BarrierReport>());
        await organizer.SubmitAsync(question);

        Assert.Empty(await site.AllAsync<BarrierReport>());
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerBarrierLinks.Details(report.Id))).Status);
    }

    [Fact]
    public async Task The_land_and_the_day_of_the_review_stand_in_the_statement()
    {
        using var site = new TestSite();
        using var owner = await site.NewOrganizerAsync();
        var form = await owner.GetAsync(OrganizerPageLinks.Operator);
        var today = GermanDay.At(TestData.Now);

        var future = await owner.SubmitAsync(form, Reviewed(today.AddDays(1)));
        await owner.SubmitAsync(form, Reviewed(today));
        var statement = await owner.GetAsync(VisitorLinks.Accessibility);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, future.Status);
        Assert.Contains("Ombudsstelle für barrierefreie Informationstechnik", statement.Text, StringComparison.Ordinal);
        Assert.Contains("am 5. März 2035 zuletzt überprüft", statement.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Durchsetzungsstelle für Barrierefreiheit", statement.Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Reviewed(DateOnly day) => new()
    {
        ["Jurisdiction"] = "NordrheinWestfalen",
        ["AccessibilityReviewedOn"] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, string?> Answer(string text) => new() { ["Answer"] = text };

    private static List<BarrierReport> InOrder(WebPage page, params BarrierReport[] reports) =>
        [.. page.Document.QuerySelectorAll("main tbody th").Select(cell => cell.TextContent.Trim())
            .Select(number => reports.Single(report => CodeText.Printed(report.Number) == number))];

    private static BarrierReport Report(int days, string? email) => TestData.BarrierReport(TestData.Now.AddDays(days), email);
}
