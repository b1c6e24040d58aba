using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Proposals;

/// <summary>How organizers choose, over HTTP.</summary>
public sealed class ChoosingPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_verdict_is_given_with_a_reason_and_changed_and_a_reader_gives_none()
    {
        var (edition, proposal, _) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        const string Form = "form[action$='/urteil']";

        var wrong = await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Verdict"] = "Yes" }, Form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        var strange = await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["Verdict"] = "17", ["Reason"] = new string('x', 1001) }, Form);
        Assert.Contains("höchstens 1000 Zeichen", strange.Text, StringComparison.Ordinal);
        var given = await organizer.FollowAsync(await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["Verdict"] = "Perhaps", ["Reason"] = "Erster Grund 31" }, Form));
        var changed = await organizer.FollowAsync(await organizer.SubmitAsync(
            given, new Dictionary<string, string?> { ["Verdict"] = "Yes", ["Reason"] = "Zweiter Grund 31" }, Form));

        Assert.Contains("Zweiter Grund 31", changed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Erster Grund 31", changed.Text, StringComparison.Ordinal);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        var seen = await reader.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        Assert.Contains("Zweiter Grund 31", seen.Text, StringComparison.Ordinal);
        Assert.Null(seen.Document.QuerySelector("main form"));
        var list = await reader.GetAsync(OrganizerProposalLinks.ListOf(edition.Slug));
        Assert.Contains("1 Ja, 0 Vielleicht, 0 Nein", list.Text, StringComparison.Ordinal);
        Assert.Null(list.Document.QuerySelector("input[name=id]"));
    }

    [Fact]
    public async Task A_list_is_filtered_searched_and_ordered_and_the_short_list_keeps_the_filter()
    {
        var (edition, proposal, teller) = await ArrangeAsync();
        var (other, somebody) = TestData.Proposal(edition, title: "Müllers Überraschung 32");
        await site.ArrangeAsync(
            other, somebody, TestData.Verdict(other), TestData.ProposalQuestion(other, answer: "Neu."),
            TestData.Verdict(proposal, Verdict.No));
        using var organizer = await site.NewOrganizerAsync();
        var path = OrganizerProposalLinks.ListOf(edition.Slug);

        var list = (await organizer.GetAsync(path)).Text;
        Assert.True(
            list.IndexOf(other.Title, StringComparison.Ordinal) < list.IndexOf(proposal.Title, StringComparison.Ordinal), "The order.");
        await FindsAsync("?suche=muellers+uberraschung", other);
        await FindsAsync("?suche=" + Uri.EscapeDataString(teller.Name), proposal);
        await FindsAsync("?antworten=true", other);
        await FindsAsync("?unbeurteilt=true", other, proposal);
        await FindsAsync("?stand=Shortlisted");
        await FindsAsync("?stand=99&reihenfolge=quer", other, proposal);

        var form = (await organizer.GetAsync(path + "?suche=Überraschung")).Form("form[action*=engere-wahl]");
        var none = await organizer.FollowAsync(await organizer.SubmitAsync(form));
        Assert.Contains("kreuzen Sie erst an", none.Text, StringComparison.Ordinal);
        var moved = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["id"] = other.Id.ToString(), ["dabei"] = "true" }));
        Assert.Contains("1 Vorschlag ist jetzt in der engeren Wahl.", moved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(proposal.Title, moved.Text, StringComparison.Ordinal);
        await FindsAsync("?stand=Shortlisted", other);

        async Task FindsAsync(string query, params Proposal[] expected)
        {
            var page = await organizer.GetAsync(path + query);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var found = page.Document.QuerySelectorAll("main tbody th a").Select(link => link.TextContent).ToList();
            Assert.Equal(expected.Select(p => p.Title).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_question_goes_out_is_answered_on_the_page_of_a_teller_and_ticked_off()
    {
        var (_, proposal, teller) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync();
        using var visitor = site.NewVisitor();
        var asking = await organizer.GetAsync(OrganizerProposalLinks.Ask(proposal.Id));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await organizer.SubmitAsync(asking)).Status);
        await organizer.SubmitAsync(asking, new Dictionary<string, string?> { ["Question"] = "Darf das Publikum mitreden 33?" });

        var personal = site.PathOf((await site.LastLetterAsync(teller.Email)).Link("/vorschlag/"));
        var page = await visitor.GetAsync(personal);
        Assert.Contains("Darf das Publikum mitreden 33?", page.Text, StringComparison.Ordinal);
        var empty = await visitor.SubmitAsync(page, form: "form[action*='/fragen/']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        var answered = await visitor.FollowAsync(await visitor.SubmitAsync(
            empty, new Dictionary<string, string?> { ["Answer"] = "Gern, ab der Hälfte 33." }));
        Assert.Contains("Ihre Antwort ist bei den Organisator:innen", answered.Text, StringComparison.Ordinal);
        var late = await visitor.SubmitAsync(empty, new Dictionary<string, string?> { ["Answer"] = "Lieber doch nicht 33." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Gern, ab der Hälfte 33.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Lieber doch nicht 33.", late.Text, StringComparison.Ordinal);

        Assert.Contains("neue Antwort", (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text, StringComparison.Ordinal);
        var details = await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        Assert.Contains("Gern, ab der Hälfte 33.", details.Text, StringComparison.Ordinal);
        var seen = await organizer.FollowAsync(await organizer.SubmitAsync(details, form: "form[action$='/gelesen']"));
        Assert.Null(seen.Document.QuerySelector("form[action$='/gelesen']"));
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(personal.Replace("/vorschlag/", "/vorschlag/x", StringComparison.Ordinal)
            + "/fragen/" + Guid.Empty)).Status);
    }

    [Fact]
    public async Task Decisions_are_prepared_read_and_told_and_a_teller_then_says_yes()
    {
        var (edition, proposal, teller) = await ArrangeAsync();
        var token = SecretToken.Create();
        var (declined, sad) = TestData.Proposal(edition, title: "Abgesagt 34");
        await site.ArrangeAsync(
            declined, sad, new ProposalToken { Hash = ProposalTokens.HashOf(token), TellerId = sad.Id });
        using var organizer = await site.NewOrganizerAsync();
        using var visitor = site.NewVisitor();
        var before = await visitor.GetAsync(ProposalLinks.MyProposal(token.ToString()));
        foreach (var (id, decision) in new[] { (proposal.Id, "Accept"), (declined.Id, "Decline") })
        {
            var form = await organizer.GetAsync(OrganizerProposalLinks.Prepare(id));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await organizer.SubmitAsync(form)).Status);
            var saved = await organizer.FollowAsync(await organizer.SubmitAsync(
                form, new Dictionary<string, string?> { ["Decision"] = decision, ["Sentence"] = $"Unser Satz 34 {decision}." }));
            Assert.Contains("Mitgeteilt ist noch nichts.", saved.Text, StringComparison.Ordinal);
        }

        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Details(declined.Id)), form: "form[action$='/engere-wahl']");
        Assert.Equal(ProposalState.Shortlisted, await StateAsync(declined.Id));
        Assert.Equal(before.Text, (await visitor.GetAsync(ProposalLinks.MyProposal(token.ToString()))).Text);
        Assert.Empty(await site.LettersAsync(teller.Email));
        Assert.Contains("noch nicht mitgeteilt", (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text, StringComparison.Ordinal);
        var page = await organizer.GetAsync(OrganizerProposalLinks.Decisions(edition.Slug));
        Assert.Contains("1 annehmen und 1 ablehnen: 2 E-Mails senden", page.Text, StringComparison.Ordinal);
        Assert.Contains("Unser Satz 34 Accept.", page.Text, StringComparison.Ordinal);
        Assert.Contains(teller.Email, page.Text, StringComparison.Ordinal);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        Assert.Null((await reader.GetAsync(page.Path)).Document.QuerySelector("main form"));
        Assert.Empty(await site.LettersAsync(teller.Email));

        var told = await organizer.FollowAsync(await organizer.SubmitAsync(page));
        Assert.Contains("Mitgeteilt: 1 angenommen, 1 abgelehnt.", told.Text, StringComparison.Ordinal);
        var again = await organizer.SubmitAsync(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("es ging nichts hinaus", again.Text, StringComparison.Ordinal);

        var letter = await site.LastLetterAsync(teller.Email);
        Assert.Equal("ProposalAccepted", letter.Kind);
        var personal = await visitor.GetAsync(letter.Link("/vorschlag/"));
        Assert.Equal(ProposalState.Accepted, await StateAsync(proposal.Id));
        var yes = await visitor.FollowAsync(await visitor.SubmitAsync(personal, form: "form[action$='/dabei']"));
        Assert.Contains("Schön, dass Sie dabei sind!", yes.Text, StringComparison.Ordinal);
        Assert.Equal(ProposalState.Confirmed, await StateAsync(proposal.Id));

        var no = await visitor.GetAsync(ProposalLinks.MyProposal(token.ToString()));
        Assert.Contains("abgelehnt", no.Text, StringComparison.Ordinal);
        var kept = await visitor.FollowAsync(await visitor.SubmitAsync(no, form: "form[action$='/behalten']"));
        Assert.Contains("Für eine der kommenden Ausgaben", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_for_any_edition_is_given_one_before_anything_is_decided()
    {
        var edition = TestData.Edition();
        var (proposal, teller) = TestData.Proposal();
        await site.ArrangeAsync(edition, proposal, teller);
        using var organizer = await site.NewOrganizerAsync();

        Assert.Contains(
            "für kommende Ausgaben lesen und beurteilen", (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text,
            StringComparison.Ordinal);
        var refused = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Prepare(proposal.Id)),
            new Dictionary<string, string?> { ["Decision"] = "Accept" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var page = await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        const string Form = "form[action$='/ausgabe']";
        var none = await organizer.FollowAsync(await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["ausgabe"] = "quatsch" }, Form));
        Assert.Contains("Bitte wählen Sie eine Ausgabe aus.", none.Text, StringComparison.Ordinal);
        var assigned = await organizer.FollowAsync(await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["ausgabe"] = edition.Id.ToString() }, Form));

        Assert.Contains("Der Vorschlag gehört jetzt zu dieser Ausgabe.", assigned.Text, StringComparison.Ordinal);
        Assert.Contains(edition.Name, assigned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_what_is_not_there_answer_404()
    {
        using var organizer = await site.NewOrganizerAsync();
        var (unproven, nobody) = TestData.Proposal(state: ProposalState.Unconfirmed);
        await site.ArrangeAsync(unproven, nobody);

        foreach (var id in new[] { unproven.Id, Guid.Empty })
        {
            foreach (var path in new[]
            {
                OrganizerProposalLinks.Verdict(id), OrganizerProposalLinks.Ask(id), OrganizerProposalLinks.Prepare(id),
            })
                Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(path)).Status);
        }
    }

    [Theory]
    [InlineData("vorschlaege")]
    [InlineData("vorschlaege/entscheidungen")]
    public async Task A_list_costs_as_many_queries_for_thirty_as_for_one(string page)
    {
        using var organizer = await site.NewOrganizerAsync();
        await QueriesAsync(1);

        Assert.Equal(await QueriesAsync(1), await QueriesAsync(30));

        async Task<int> QueriesAsync(int proposals)
        {
            var edition = TestData.Edition();
            edition.IsChoiceBlind = true;
            await site.ArrangeAsync(edition);
            for (var number = 0; number < proposals; number++)
            {
                var (proposal, teller) = TestData.Proposal(edition);
                await site.ArrangeAsync(
                    proposal, teller, TestData.Teller(proposal, side: SpeakerSide.Provider), TestData.Verdict(proposal),
                    TestData.Verdict(proposal, Verdict.No), TestData.ProposalQuestion(proposal, answer: "Ja."),
                    TestData.Prepared(proposal, number % 2 == 0 ? ProposalDecision.Accept : ProposalDecision.Decline));
            }

            var path = OrganizerEditionLinks.Overview(edition.Slug) + "/" + page;
            await organizer.GetAsync(path);
            site.Queries.Clear();
            Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync(path)).Status);
            return site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
        }
    }

    private async Task<(Edition Edition, Proposal Proposal, ProposalTeller Teller)> ArrangeAsync()
    {
        var edition = TestData.Edition();
        var (proposal, teller) = TestData.Proposal(edition);
        await site.ArrangeAsync(edition, proposal, teller);
        return (edition, proposal, teller);
    }

    private async Task<ProposalState> StateAsync(Guid proposal) =>
        Assert.Single(await site.AllAsync<Proposal>(), p => p.Id == proposal).State;
}
