using System.Net;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Attendees;

public sealed class MyFeedbackTests(TestSite site) : IClassFixture<TestSite>
{
    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddHours(-3));
    private readonly SecretToken _personal = SecretToken.Create();
    private readonly SecretToken _speakers = SecretToken.Create();
    private Registration _person = null!;
    private Talk _talk = null!;

    [Fact]
    public async Task Somebody_answers_once_by_the_link_of_their_page()
    {
        using var person = await ArrangeAsync();
        var page = await person.GetAsync(await LinkAsync(person));

        var answered = await person.FollowAsync(await person.SubmitAsync(page, new Dictionary<string, string?>
        {
            ["Form.Evening"] = "4",
            ["Form.Takeaway"] = "Mut\r\nund Geduld",
            ["Form.MayBeQuoted"] = "true",
            ["Form.Talks[0].Text"] = "Danke",
        }));

        Assert.Contains("Danke, Ihre Rückmeldung ist da", answered.Text, StringComparison.Ordinal);
        Assert.Empty(answered.Document.QuerySelectorAll("main form"));
        var answer = Assert.Single(await site.AllAsync<FeedbackAnswer>(), answer => answer.EditionId == _edition.Id);
        Assert.Equal((4, null, "Mut\nund Geduld", true), (answer.Evening, answer.Gain, answer.Takeaway, answer.MayBeQuoted));
        Assert.Equal("Danke", Assert.Single(await site.AllAsync<FeedbackTalkNote>(), note => note.TalkId == _talk.Id).Text);

        var second = await person.FollowAsync(await person.SubmitAsync(page, new Dictionary<string, string?> { ["Form.Evening"] = "1" }));
        Assert.Contains("Danke, Ihre Rückmeldung ist da", second.Text, StringComparison.Ordinal);
        Assert.Single(await site.AllAsync<FeedbackAnswer>(), answer => answer.EditionId == _edition.Id);
    }

    [Fact]
    public async Task Nothing_said_too_much_said_and_what_cannot_be_chosen_come_back_with_what_was_typed()
    {
        using var person = await ArrangeAsync();
        var page = await person.GetAsync(await LinkAsync(person));

        var empty = await SubmitAsync("Form.Takeaway", "  ");
        Assert.Contains("mindestens eine der Fragen", empty.Text, StringComparison.Ordinal);
        var tooLong = await SubmitAsync("Form.Talks[0].Text", new string('x', FeedbackAnswer.MaxTextLength + 1));
        Assert.Contains(new string('x', FeedbackAnswer.MaxTextLength + 1), tooLong.Body, StringComparison.Ordinal);
        Assert.Contains("höchstens 1000 Zeichen", tooLong.Text.Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var mark in new[] { "0", "6", "gut", "99999999999" })
            await SubmitAsync("Form.Gain", mark);
        Assert.DoesNotContain(await site.AllAsync<FeedbackAnswer>(), answer => answer.EditionId == _edition.Id);

        async Task<WebPage> SubmitAsync(string field, string text)
        {
            var answer = await person.SubmitAsync(page, new Dictionary<string, string?> { [field] = text });
            Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{field} {text}: {answer.Status}");
            return answer;
        }
    }

    [Fact]
    public async Task A_link_opened_by_get_or_head_changes_nothing_and_a_strange_one_opens_nothing()
    {
        using var person = await ArrangeAsync();
        var link = await LinkAsync(person);
        await person.GetAsync(link);
        var before = await DatabaseDump.OfAsync(site);

        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync(link)).Status);
        await person.HeadAsync(link);

        Assert.Equal(before, await DatabaseDump.OfAsync(site));
        foreach (var strange in new[] { SecretToken.Create().ToString(), _personal.ToString(), "quatsch" })
            Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(AttendeeLinks.Feedback(strange))).Status);
    }

    [Fact]
    public async Task When_the_time_is_over_what_was_typed_is_shown_to_be_copied()
    {
        await using var late = new TestSite();
        using var person = await ArrangeAsync(late);
        var page = await person.GetAsync(await LinkAsync(person));
        late.Clock.Advance(FeedbackDesk.OpenFor);

        var answer = await person.SubmitAsync(page, new Dictionary<string, string?> { ["Form.Takeaway"] = "Lang überlegt" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Hier ist die Zeit um", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Lang überlegt", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speakers_read_what_was_said_to_them_from_five_answers_on()
    {
        using var speaker = await ArrangeAsync();
        await site.ArrangeAsync(new FeedbackTalkNote { TalkId = _talk.Id, Text = "Danke für die Offenheit" });
        await site.ArrangeAsync([.. TestData.EnoughFeedback(_edition).Skip(1)]);
        var path = AttendeeLinks.TalkQuestions(_speakers.ToString());
        var few = await speaker.GetAsync(path);
        Assert.DoesNotContain("Danke für die Offenheit", few.Text, StringComparison.Ordinal);
        Assert.Contains("sobald mindestens fünf", few.Text, StringComparison.Ordinal);

        await site.ArrangeAsync(TestData.FeedbackAnswer(_edition));

        Assert.Contains("Danke für die Offenheit", (await speaker.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_costs_as_many_queries_for_thirty_talks_as_for_one()
    {
        using var person = await ArrangeAsync();
        var link = await LinkAsync(person);
        var few = await QueriesAsync();
        await site.ArrangeAsync([.. Enumerable.Range(0, 30).Select(_ => TestData.Talk(_edition))]);

        Assert.Equal(few, await QueriesAsync());

        async Task<int> QueriesAsync()
        {
            await person.GetAsync(link);
            site.Queries.Clear();
            await person.GetAsync(link);
            return site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
        }
    }

    private async Task<string> LinkAsync(Visitor person) =>
        (await person.GetAsync(AttendeeLinks.MyRegistration(_personal.ToString())))
        .Document.QuerySelector("main a[href^='/rueckmeldung/']")!.GetAttribute("href")!;

    private async Task<Visitor> ArrangeAsync(TestSite? other = null)
    {
        var where = other ?? site;
        _person = TestData.Registration(_edition);
        _talk = TestData.Talk(_edition, TestData.Speaker());
        _edition.Seats.Taken = 1;
        await where.ArrangeAsync(
            _edition, _talk, _person, TestData.Link(_person, _personal),
            new SpeakerToken { TalkId = _talk.Id, Hash = SpeakerTokens.HashOf(_speakers) });
        return where.NewVisitor();
    }
}
