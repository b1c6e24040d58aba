using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Feedback;

/// <summary>What organizers read of an evening that is over, and what they do with it.</summary>
public sealed class FeedbackOfficeTests : IClassFixture<TestSite>
{
    private readonly TestSite _site;
    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddDays(-1));
    private readonly FeedbackAnswer _answer;
    private readonly FeedbackTalkNote _note;
    private readonly Talk _talk;
    private readonly Registration _absent;

    public FeedbackOfficeTests(TestSite site)
    {
        _site = site;
        _talk = TestData.Talk(_edition, TestData.Speaker());
        _answer = TestData.FeedbackAnswer(_edition, "Mut. Und Geduld.", "Mehr Pausen", mark: 2);
        _note = new FeedbackTalkNote { TalkId = _talk.Id, Text = "Danke an alle" };
        _absent = TestData.Registration(_edition, name: "Anna Beispiel");
        _edition.Seats.Taken = 1;
    }

    private string List => OrganizerFeedbackLinks.List(_edition.Slug);

    [Fact]
    public async Task Below_five_answers_nothing_is_said_and_nothing_can_be_reached()
    {
        using var organizer = await ArrangeAsync(others: 3);

        var page = await organizer.GetAsync(List);

        Assert.Contains("zu wenige Rückmeldungen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mut", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4", page.Document.QuerySelector("main")!.TextContent.Replace(_edition.Name, "", StringComparison.Ordinal)
            .Split("bis")[0], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerFeedbackLinks.Quote(_edition.Slug, _answer.Id))).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await organizer.GetAsync(OrganizerFeedbackLinks.DeleteText(_edition.Slug, "anders", _answer.Id))).Status);
    }

    [Fact]
    public async Task From_five_on_there_are_plots_and_a_sentence_goes_to_the_edition_and_comes_down_again()
    {
        using var organizer = await ArrangeAsync();
        var page = await organizer.GetAsync(List);
        Assert.Equal(3, page.Document.QuerySelectorAll("figure.plot").Length);
        Assert.Contains("Im Mittel 4,4 von 5", page.Text, StringComparison.Ordinal);
        Assert.Contains("Danke an alle", page.Text, StringComparison.Ordinal);
        using var visitor = _site.NewVisitor();
        Assert.DoesNotContain("Und Geduld.", (await visitor.GetAsync(VisitorLinks.Edition(_edition.Slug))).Text, StringComparison.Ordinal);

        var quote = await organizer.GetAsync(OrganizerFeedbackLinks.Quote(_edition.Slug, _answer.Id));
        var changed = await organizer.SubmitAsync(quote, new Dictionary<string, string?> { ["Text"] = "Und Ungeduld." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.Status);
        Assert.Contains("Und Ungeduld.", changed.Body, StringComparison.Ordinal);
        var shown = await organizer.FollowAsync(
            await organizer.SubmitAsync(quote, new Dictionary<string, string?> { ["Text"] = "Und Geduld." }));

        Assert.Contains("Der Satz steht auf der Seite der Ausgabe.", shown.Text, StringComparison.Ordinal);
        var edition = await visitor.GetAsync(VisitorLinks.Edition(_edition.Slug));
        Assert.Equal(["Und Geduld."], edition.Document.QuerySelectorAll("main blockquote").Select(block => block.TextContent.Trim()));
        await organizer.SubmitAsync(shown, form: "form[action$='/zitat/weg']");
        Assert.Empty((await visitor.GetAsync(VisitorLinks.Edition(_edition.Slug))).Document.QuerySelectorAll("main blockquote"));
    }

    [Theory]
    [InlineData("mitgenommen", "Mut")]
    [InlineData("anders", "Mehr Pausen")]
    [InlineData("vortrag", "Danke an alle")]
    public async Task A_text_is_deleted_after_a_question(string part, string text)
    {
        using var organizer = await ArrangeAsync();
        var id = part == "vortrag" ? _note.Id : _answer.Id;

        var question = await organizer.GetAsync(OrganizerFeedbackLinks.DeleteText(_edition.Slug, part, id));
        Assert.Contains(text, question.Text, StringComparison.Ordinal);
        var list = await organizer.FollowAsync(await organizer.SubmitAsync(question));

        Assert.Contains("Der Text ist gelöscht.", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, list.Text, StringComparison.Ordinal);
        foreach (var other in new[] { "quatsch", part })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await organizer.GetAsync(OrganizerFeedbackLinks.DeleteText(_edition.Slug, other, id))).Status);
    }

    [Fact]
    public async Task Whoever_only_reads_sees_texts_and_no_buttons()
    {
        using var reader = await ArrangeAsync(role: OrganizerRole.Reader);

        var page = await reader.GetAsync(List);

        Assert.Contains("Mut. Und Geduld.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form, main a[href$='/zitat'], main a[href$='/loeschen']"));
    }

    [Fact]
    public async Task The_page_costs_as_many_queries_for_many_answers_as_for_few()
    {
        using var organizer = await ArrangeAsync();
        await organizer.GetAsync(List);
        var few = await QueriesAsync();
        await _site.ArrangeAsync(
            [.. Enumerable.Range(0, 30).Select(number => TestData.FeedbackAnswer(_edition, $"Text {number}", $"Text {number}"))]);
        await _site.ArrangeAsync([.. Enumerable.Range(0, 20).Select(_ => TestData.Talk(_edition))]);

        Assert.Equal(few, await QueriesAsync());

        async Task<int> QueriesAsync()
        {
            _site.Queries.Clear();
            await organizer.GetAsync(List);
            return _site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_organizer_says_why_somebody_was_there_and_takes_it_back()
    {
        using var organizer = await ArrangeAsync();
        var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(_edition.Slug, _absent.Id));
        Assert.Contains("Anwesenheit bestätigen", details.Text, StringComparison.Ordinal);
        var page = await organizer.GetAsync(OrganizerRegistrationLinks.Presence(_edition.Slug, _absent.Id));

        var missing = await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Reason"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.Status);
        details = await organizer.FollowAsync(
            await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Reason"] = "Saß neben mir" }));

        Assert.Contains("Saß neben mir", details.Text, StringComparison.Ordinal);
        Assert.Contains("Grund für die bestätigte Anwesenheit", details.Text, StringComparison.Ordinal);
        Assert.Single(await _site.AllAsync<ConfirmedPresence>(), presence => presence.RegistrationId == _absent.Id);
        var back = await organizer.GetAsync(OrganizerRegistrationLinks.Presence(_edition.Slug, _absent.Id));
        await organizer.SubmitAsync(back);
        Assert.DoesNotContain(await _site.AllAsync<ConfirmedPresence>(), presence => presence.RegistrationId == _absent.Id);
    }

    private async Task<Visitor> ArrangeAsync(int others = 4, OrganizerRole role = OrganizerRole.Organizer)
    {
        await _site.ArrangeAsync(_edition, _talk, _absent, _answer, _note);
        await _site.ArrangeAsync([.. Enumerable.Range(0, others).Select(_ => TestData.FeedbackAnswer(_edition))]);
        return await _site.NewOrganizerAsync(role);
    }
}
