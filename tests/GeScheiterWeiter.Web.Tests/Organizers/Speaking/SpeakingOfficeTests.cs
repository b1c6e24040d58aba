using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Speaking;

/// <summary>Where organizers give speakers their pages, and say when and where they meet.</summary>
public sealed class SpeakingOfficeTests(TestSite site) : IClassFixture<TestSite>
{
    private readonly Edition _edition = TestData.Edition();
    private readonly Speaker _reachable = TestData.Speaker();
    private readonly Speaker _silent = TestData.Speaker();
    private Talk _talk = null!;

    private string List => OrganizerSpeakingLinks.List(_edition.Slug);

    [Fact]
    public async Task The_list_says_what_is_missing_of_whom_and_sends_links_to_as_many_as_it_told()
    {
        using var organizer = await OrganizerAsync();
        var page = await organizer.GetAsync(List);
        Assert.Contains("Foto, Einwilligung", page.Text, StringComparison.Ordinal);
        Assert.Contains("die E-Mail-Adresse fehlt", page.Text, StringComparison.Ordinal);

        var sent = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "form[action$='/links']"));
        Assert.Contains("Unterwegs: 1 E-Mail.", sent.Text, StringComparison.Ordinal);
        Assert.Null(sent.Document.QuerySelector("form[action$='/links']"));
        var again = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "form[action$='/links']"));
        Assert.Contains("Verschickt ist nichts", again.Text, StringComparison.Ordinal);

        using var speaker = site.NewVisitor();
        var letter = await site.LastLetterAsync(_reachable.Email!);
        Assert.Equal(HttpStatusCode.OK, (await speaker.GetAsync(letter.Link("/mitwirken/"))).Status);
    }

    [Fact]
    public async Task A_link_is_shown_once_ended_by_a_new_one_and_for_good()
    {
        using var organizer = await OrganizerAsync();
        var (renew, end) = (OrganizerSpeakingLinks.Renew(_edition.Slug, _silent.Id), OrganizerSpeakingLinks.End(_edition.Slug, _silent.Id));
        async Task<WebPage> PressAsync(string address) => await organizer.FollowAsync(await organizer.PostAsync(
            address, FormFields.Of((await organizer.GetAsync(List)).Form("form.row-moves"))));

        var first = LinkOn(await PressAsync(renew));
        Assert.Null((await organizer.GetAsync(List)).Document.QuerySelector("main code"));
        var second = LinkOn(await PressAsync(renew));

        using var speaker = site.NewVisitor();
        Assert.Equal(HttpStatusCode.Gone, (await speaker.GetAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await speaker.GetAsync(second)).Status);
        await PressAsync(end);
        Assert.Equal(HttpStatusCode.Gone, (await speaker.GetAsync(second)).Status);
    }

    [Fact]
    public async Task A_former_link_to_the_questions_of_a_talk_works_until_it_is_ended_here()
    {
        using var organizer = await OrganizerAsync();
        var secret = SecretToken.Create();
        await site.ArrangeAsync(new SpeakerToken { TalkId = _talk.Id, Hash = SpeakerTokens.HashOf(secret) });
        using var speaker = site.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await speaker.GetAsync(AttendeeLinks.TalkQuestions(secret.ToString()))).Status);

        await organizer.SubmitAsync(await organizer.GetAsync(List), form: "form[action$='/fragen/beenden']");

        Assert.Equal(HttpStatusCode.Gone, (await speaker.GetAsync(AttendeeLinks.TalkQuestions(secret.ToString()))).Status);
    }

    [Fact]
    public async Task What_is_said_of_the_gathering_is_checked_saved_and_not_written_over_unseen()
    {
        using var organizer = await OrganizerAsync();
        var form = await organizer.GetAsync(OrganizerSpeakingLinks.Gathering(_edition.Slug));
        Dictionary<string, string?> typed = new() { ["LeadMinutes"] = "45", ["Briefing"] = "Bitte *pünktlich*.", ["BriefingDays"] = "4" };

        var wrong = await organizer.SubmitAsync(form, new Dictionary<string, string?>(typed) { ["Address"] = "http://unsicher.example" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("die mit https:// beginnt", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await organizer.SubmitAsync(form, typed)).Status);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Briefing"] = "Anders." })).Status);

        var saved = (await site.AllAsync<Gathering>()).Single(g => g.EditionId == _edition.Id);
        Assert.Equal((45, 4, "Bitte *pünktlich*."), (saved.LeadMinutes, saved.BriefingDays, saved.Briefing.Source));
    }

    [Fact]
    public async Task The_list_costs_as_many_queries_for_many_as_for_few()
    {
        using var organizer = await OrganizerAsync();
        await organizer.GetAsync(List);
        var few = await QueriesAsync(organizer);

        await site.ArrangeAsync([.. Enumerable.Range(0, 10).Select(_ => TestData.Talk(_edition, TestData.Speaker(), TestData.Speaker()))]);

        Assert.Equal(few, await QueriesAsync(organizer));
    }

    private async Task<int> QueriesAsync(Visitor organizer)
    {
        site.Queries.Clear();
        Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync(List)).Status);
        return site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
    }

    private static Uri LinkOn(WebPage page) => new(page.Document.QuerySelector("main code")!.TextContent);

    private async Task<Visitor> OrganizerAsync()
    {
        _reachable.Email = $"spricht{TestData.Next()}@amt.example";
        _talk = TestData.Talk(_edition, _reachable, _silent);
        await site.ArrangeAsync(_edition, _talk);
        return await site.NewOrganizerAsync(OrganizerRole.Organizer);
    }
}
