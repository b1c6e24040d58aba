using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Proposals;

public sealed class TellerPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_story_is_proposed_proven_written_and_submitted()
    {
        const string Address = "weg@amt.example";
        using var visitor = site.NewVisitor();

        var sent = await visitor.FollowAsync(await site.ProposeAsync(visitor, Address));
        Assert.Contains("Ein Klick fehlt noch", sent.Text, StringComparison.Ordinal);
        var link = (await site.LastLetterAsync(Address)).Link("/vorschlag/");
        var question = await visitor.GetAsync(link);
        await visitor.HeadAsync(site.PathOf(link));
        Assert.Equal(ProposalState.Unconfirmed, (await site.ProposalOfAsync(Address)).State);

        var page = await visitor.FollowAsync(await visitor.SubmitAsync(question));
        Assert.Contains("Ihre Adresse ist bestätigt", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bevor Sie einreichen können", page.Text, StringComparison.Ordinal);

        var form = await visitor.GetAsync(page.Path + "/geschichte");
        var saved = await visitor.FollowAsync(await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Plan"] = "Ein Plan." }));
        Assert.Contains("Gespeichert: ", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Ein Plan.", saved.Document.QuerySelector("#Plan")!.TextContent.Trim());

        var told = new Dictionary<string, string?>(ProposalSteps.Told) { ["Einreichen"] = "true" };
        var submitted = await visitor.FollowAsync(await visitor.SubmitAsync(saved, told));
        Assert.Contains("Eingereicht. Danke", submitted.Text, StringComparison.Ordinal);
        Assert.Equal(ProposalState.Submitted, (await site.ProposalOfAsync(Address)).State);
        Assert.Null(submitted.Document.QuerySelector("main a[href$='/geschichte']"));
        Assert.Equal("ProposalSubmitted", (await site.LastLetterAsync(Address)).Kind);
    }

    [Fact]
    public async Task The_form_asks_every_question_of_a_story_in_its_order()
    {
        using var visitor = site.NewVisitor();
        var personal = await site.ProposeAndConfirmAsync(visitor, "fragen@amt.example");

        var form = await visitor.GetAsync(personal + "/geschichte");

        var fields = StoryQuestion.All.Select(question => question.Field).ToList();
        Assert.Equal(fields, form.Document.QuerySelectorAll("textarea").Select(area => area.Id ?? "").Where(fields.Contains));
        Assert.All(StoryQuestion.All, question => Assert.Contains(question.Words, form.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_an_address_was_just_written_to()
    {
        using var visitor = site.NewVisitor();

        var first = await visitor.FollowAsync(await site.ProposeAsync(visitor, "zweimal-geschichte@amt.example"));
        var second = await visitor.FollowAsync(await site.ProposeAsync(visitor, "zweimal-geschichte@amt.example"));

        Assert.Equal(first.Text, second.Text);
        Assert.Single(await site.LettersAsync("zweimal-geschichte@amt.example"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_proposal_comes_back_with_everything_that_was_typed()
    {
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(ProposalLinks.Propose);

        var tooFast = await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Form.Title"] = "Mein Titel" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooFast.Status);
        Assert.Equal("Mein Titel", tooFast.Document.QuerySelector("#Form_Title")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_who_write_at_once_see_both_texts_and_lose_nothing()
    {
        const string Address = "zwei@amt.example";
        using var visitor = site.NewVisitor();
        var personal = await site.ProposeAndConfirmAsync(visitor, Address);
        var (first, second) = (await visitor.GetAsync(personal + "/geschichte"), await visitor.GetAsync(personal + "/geschichte"));

        await visitor.SubmitAsync(first, new Dictionary<string, string?> { ["Plan"] = "Von der Ersten", ["Help"] = "Die Erste" });
        var conflict = await visitor.SubmitAsync(second, new Dictionary<string, string?> { ["Plan"] = "Von der Zweiten" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Von der Ersten", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Von der Zweiten", conflict.Text, StringComparison.Ordinal);
        await visitor.SubmitAsync(conflict);
        var story = (await site.ProposalOfAsync(Address)).Story;
        Assert.Equal(("Von der Zweiten", "Die Erste"), (story.Plan, story.Help));
    }

    [Fact]
    public async Task What_was_typed_is_shown_again_where_it_can_no_longer_be_saved()
    {
        using var visitor = site.NewVisitor();
        var personal = await site.ProposeAndConfirmAsync(visitor, "zuspaet@amt.example");
        var form = await visitor.GetAsync(personal + "/geschichte");
        await visitor.SubmitAsync(await visitor.GetAsync(personal + "/zurueckziehen"));

        var closed = await visitor.SubmitAsync(form, ProposalSteps.Told);
        Assert.Equal(HttpStatusCode.Conflict, closed.Status);
        Assert.Contains("Niemand hat gefragt.", closed.Text, StringComparison.Ordinal);

        var erased = await visitor.SubmitAsync(await visitor.GetAsync(personal + "/loeschen"));
        Assert.Contains("Der Vorschlag ist gelöscht", erased.Text, StringComparison.Ordinal);
        var gone = await visitor.SubmitAsync(form, ProposalSteps.Told);
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Contains("Niemand hat gefragt.", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(personal)).Status);
    }

    [Fact]
    public async Task A_partner_is_asked_reads_what_it_is_about_and_agrees()
    {
        const string Partner = "partner@firma.example";
        using var visitor = site.NewVisitor();
        var personal = await site.ProposeAndConfirmAsync(visitor, "tandem@amt.example");
        var invited = await visitor.FollowAsync(await visitor.SubmitAsync(
            await visitor.GetAsync(personal),
            new Dictionary<string, string?> { ["Invitation.Name"] = "Ben Berater", ["Invitation.Email"] = Partner },
            "form[action$=einladen]"));
        Assert.Contains("unvollständig", invited.Text, StringComparison.Ordinal);

        var asked = await visitor.GetAsync((await site.LastLetterAsync(Partner)).Link("/vorschlag/"));
        Assert.Contains("Arbeitstitel 4711", asked.Text, StringComparison.Ordinal);
        Assert.Equal(TellerAnswer.Asked, AnswerOf(Partner, await site.AllAsync<ProposalTeller>()));
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(asked.Path + "/geschichte")).Status);
        var unsided = await visitor.SubmitAsync(asked, form: "form[action$=zusagen]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsided.Status);
        var agreed = await visitor.FollowAsync(await visitor.SubmitAsync(
            asked, new Dictionary<string, string?> { ["Agreement.Side"] = "Provider" }, "form[action$=zusagen]"));

        Assert.Contains("Schön, dass Sie miterzählen!", agreed.Text, StringComparison.Ordinal);
        Assert.Equal(TellerAnswer.Agreed, AnswerOf(Partner, await site.AllAsync<ProposalTeller>()));
        Assert.Equal("TellerNews", (await site.LastLetterAsync("tandem@amt.example")).Kind);
    }

    [Fact]
    public async Task Somebody_who_says_no_may_be_forgotten_at_once()
    {
        const string Partner = "nein@firma.example";
        using var visitor = site.NewVisitor();
        var personal = await site.ProposeAndConfirmAsync(visitor, "korb@amt.example");
        await visitor.SubmitAsync(
            await visitor.GetAsync(personal),
            new Dictionary<string, string?> { ["Invitation.Name"] = "Ben", ["Invitation.Email"] = Partner }, "form[action$=einladen]");
        var asked = await visitor.GetAsync((await site.LastLetterAsync(Partner)).Link("/vorschlag/"));

        var declined = await visitor.FollowAsync(await visitor.SubmitAsync(asked, form: "form[action$=absagen]"));
        Assert.Contains("Sie erzählen nicht mit", declined.Text, StringComparison.Ordinal);
        var forgotten = await visitor.SubmitAsync(declined);

        Assert.Contains("Ihre Angaben sind gelöscht", forgotten.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<ProposalTeller>(), teller => teller.Email == Partner);
    }

    [Fact]
    public async Task The_release_is_kept_with_its_day_which_is_not_ahead()
    {
        const string Address = "freigabe@amt.example";
        using var visitor = site.NewVisitor();
        var personal = await site.ProposeAndConfirmAsync(visitor, Address);
        var form = await visitor.GetAsync(personal + "/angaben");
        Dictionary<string, string?> given = new() { ["Release"] = "Granted", ["ReleaseOn"] = "2035-03-01" };

        var ahead = await visitor.SubmitAsync(form, new Dictionary<string, string?>(given) { ["ReleaseOn"] = "2035-04-01" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ahead.Status);
        var saved = await visitor.FollowAsync(await visitor.SubmitAsync(form, given));

        Assert.Contains("erteilt, 1. März 2035", saved.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_call_and_of_its_edition_say_how_it_stands_with_the_zone()
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var edition = TestData.Edition(startUtc: now.AddDays(30));
        edition.SetCall(new StoryCall(now.AddDays(1), now.AddDays(3)));
        var without = TestData.Edition(startUtc: now.AddDays(30));
        await site.ArrangeAsync(edition, without);
        using var visitor = site.NewVisitor();

        Assert.Contains(
            "Für diese Ausgabe sammeln wir keine Geschichten.", await TextAsync(ProposalLinks.ProposeFor(without.Slug)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("etwas zu erzählen", await TextAsync(VisitorLinks.Edition(without.Slug)), StringComparison.Ordinal);
        await SaysAsync("Geschichten können ab ");
        site.Clock.Advance(TimeSpan.FromDays(1));
        await SaysAsync("Geschichten können bis ");
        Assert.Contains(ProposalLinks.ProposeFor(edition.Slug), (await visitor.GetAsync(VisitorLinks.Home)).Body, StringComparison.Ordinal);
        var open = await visitor.GetAsync(ProposalLinks.ProposeFor(edition.Slug));
        site.Clock.Advance(TimeSpan.FromDays(3));
        await SaysAsync("Geschichten konnten bis ");

        var late = await visitor.SubmitAsync(open, new Dictionary<string, string?> { ["Form.Title"] = "Zu spät" });
        Assert.Contains("Zu spät", late.Body, StringComparison.Ordinal);

        async Task SaysAsync(string sentence)
        {
            foreach (var path in new[] { ProposalLinks.ProposeFor(edition.Slug), VisitorLinks.Edition(edition.Slug) })
            {
                var text = await TextAsync(path);
                Assert.Contains(sentence, text, StringComparison.Ordinal);
                Assert.Contains("(MEZ)", text, StringComparison.Ordinal);
            }
        }

        async Task<string> TextAsync(string path) => (await visitor.GetAsync(path)).Text;
    }

    [Fact]
    public async Task A_draft_is_kept_for_any_edition_once_its_call_is_over()
    {
        const string Address = "behalten@amt.example";
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var edition = TestData.Edition(startUtc: now.AddDays(30));
        edition.SetCall(new StoryCall(now.AddDays(-1), now.AddDays(3)));
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();
        var personal = await site.ProposeAndConfirmAsync(visitor, Address, ProposalLinks.ProposeFor(edition.Slug));
        site.Clock.Advance(TimeSpan.FromDays(4));

        var page = await visitor.GetAsync(personal);
        Assert.Null(page.Document.QuerySelector("form[action$='/einreichen']"));
        var kept = await visitor.FollowAsync(await visitor.SubmitAsync(page, form: "form[action$=behalten]"));

        Assert.Contains("Für eine der kommenden Ausgaben", kept.Text, StringComparison.Ordinal);
        Assert.Null((await site.ProposalOfAsync(Address)).EditionId);
    }

    private static TellerAnswer AnswerOf(string address, IEnumerable<ProposalTeller> tellers) =>
        Assert.Single(tellers, teller => teller.Email == address).Answer;
}
