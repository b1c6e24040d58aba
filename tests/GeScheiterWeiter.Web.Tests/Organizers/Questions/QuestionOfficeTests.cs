using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Organizers.Questions;

public sealed class QuestionOfficeTests : IClassFixture<TestSite>
{
    private readonly TestSite _site;
    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(10));
    private readonly Registration _person;
    private readonly Talk _talk;
    private readonly Question _first;
    private readonly Question _second;

    public QuestionOfficeTests(TestSite site)
    {
        _site = site;
        _person = TestData.Registration(_edition, name: "Ada Unbekannt");
        _talk = TestData.Talk(_edition, TestData.Speaker());
        _first = TestData.Question(_person, "Die erste", talk: _talk);
        _second = TestData.Question(_person, "Die zweite", talk: _talk);
    }

    [Fact]
    public async Task An_organizer_reads_a_question_without_a_name_lets_it_through_and_keeps_one_back()
    {
        using var organizer = await OrganizerAsync();
        var regie = await organizer.GetAsync(OrganizerEveningLinks.Conduct(_edition.Slug));
        Assert.Contains("2 neue Fragen warten", regie.Text, StringComparison.Ordinal);
        var page = await organizer.GetAsync(OrganizerEveningLinks.Questions(_edition.Slug));
        Assert.DoesNotContain("Ada Unbekannt", page.Text, StringComparison.Ordinal);
        Assert.Contains("ohne Namen", page.Text, StringComparison.Ordinal);
        var copied = page.Document.QuerySelector("textarea[readonly]")!.TextContent.ReplaceLineEndings("\n");
        Assert.Equal($"{_talk.Title}\n– Die erste\n– Die zweite", copied);

        var shown = await organizer.FollowAsync(await DecideAsync(organizer, page, _first, "Shown"));
        await DecideAsync(organizer, page, _second, "Hidden");

        Assert.Contains("Die Frage ist jetzt zu sehen.", shown.Text, StringComparison.Ordinal);
        page = await organizer.GetAsync(OrganizerEveningLinks.Questions(_edition.Slug));
        Assert.DoesNotContain("Die zweite", page.Document.QuerySelector("textarea[readonly]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((QuestionState.Shown, QuestionState.Hidden), (await StateAsync(_first), await StateAsync(_second)));
        Assert.Equal(HttpStatusCode.BadRequest, (await DecideAsync(organizer, page, _first, "Asked")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await DecideAsync(organizer, page, _first, "Quatsch")).Status);
    }

    [Fact]
    public async Task A_question_that_was_taken_back_meanwhile_is_told()
    {
        using var organizer = await OrganizerAsync();
        var page = await organizer.GetAsync(OrganizerEveningLinks.Questions(_edition.Slug));
        await _site.WithDbAsync(db => db.Set<Question>().Where(q => q.Id == _first.Id).ExecuteDeleteAsync());

        var told = await organizer.FollowAsync(await DecideAsync(organizer, page, _first, "Shown"));

        Assert.Contains("inzwischen zurückgenommen", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_goes_from_question_to_question()
    {
        (_first.State, _second.State) = (QuestionState.Shown, QuestionState.Shown);
        using var organizer = await OrganizerAsync();

        var stage = await organizer.GetAsync(OrganizerEveningLinks.Answer(_edition.Slug));
        Assert.False(stage.Headers.Contains("Refresh"));
        Assert.Equal("Die erste", Large(stage));
        var later = stage.Document.QuerySelector("a[accesskey=s]")!.GetAttribute("href")!;
        Assert.Equal("Die zweite", Large(await organizer.GetAsync(later)));

        stage = await organizer.FollowAsync(await organizer.SubmitAsync(stage, form: "form[action$='/beantwortet']"));
        Assert.Equal("Die zweite", Large(stage));
        stage = await organizer.FollowAsync(await organizer.SubmitAsync(stage, form: "form[action$='/beantwortet']"));
        Assert.Contains("Hier ist gerade keine Frage offen.", stage.Text, StringComparison.Ordinal);
        Assert.Equal(QuestionState.Answered, await StateAsync(_second));
    }

    [Fact]
    public async Task Whoever_only_reads_sees_questions_and_stage_and_no_buttons()
    {
        _first.State = QuestionState.Shown;
        using var reader = await OrganizerAsync(OrganizerRole.Reader);

        foreach (var path in new[] { OrganizerEveningLinks.Questions(_edition.Slug), OrganizerEveningLinks.Answer(_edition.Slug) })
        {
            var page = await reader.GetAsync(path);
            Assert.Contains("Die erste", page.Text, StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("main form"));
        }
    }

    private static string? Large(WebPage page) => page.Document.QuerySelector(".stage-question")?.TextContent;

    private static Task<WebPage> DecideAsync(Visitor organizer, WebPage page, Question question, string state) =>
        organizer.SubmitAsync(page, new Dictionary<string, string?> { ["stand"] = state }, $"form[action$='{question.Id}']");

    private async Task<Visitor> OrganizerAsync(OrganizerRole role = OrganizerRole.Organizer)
    {
        await _site.ArrangeAsync(_edition, _talk, _person, _first, _second);
        return await _site.NewOrganizerAsync(role);
    }

    private Task<QuestionState> StateAsync(Question question) =>
        _site.WithDbAsync(db => db.Set<Question>().Where(q => q.Id == question.Id).Select(q => q.State).SingleAsync());
}
