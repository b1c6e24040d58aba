using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Proposals;

/// <summary>What organizers read of proposals, and do with them.</summary>
public sealed class ProposalOfficeTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task What_is_submitted_is_read_a_draft_only_known_of_and_an_unproven_one_not_even_that()
    {
        var (submitted, teller) = TestData.Proposal(title: "Eingereicht 17");
        var (draft, writer) = TestData.Proposal(state: ProposalState.Draft, title: "Entwurf 17");
        draft.Story = TestData.Story("Noch geheim 17");
        var (unproven, nobody) = TestData.Proposal(state: ProposalState.Unconfirmed, title: "Unbestätigt 17");
        await site.ArrangeAsync(submitted, teller, draft, writer, unproven, nobody);
        using var organizer = await site.NewOrganizerAsync();

        var list = await organizer.GetAsync(OrganizerProposalLinks.List);
        Assert.Contains("Eingereicht 17", list.Text, StringComparison.Ordinal);
        Assert.Contains("Entwurf 17", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unbestätigt 17", list.Text, StringComparison.Ordinal);
        var filtered = await organizer.GetAsync(OrganizerProposalLinks.List + "?stand=Submitted");
        Assert.DoesNotContain("Entwurf 17", filtered.Text, StringComparison.Ordinal);

        var page = await organizer.GetAsync(OrganizerProposalLinks.Details(submitted.Id));
        Assert.Contains("Es war einmal.", page.Text, StringComparison.Ordinal);
        Assert.Contains(teller.Email, page.Text, StringComparison.Ordinal);
        var secret = await organizer.GetAsync(OrganizerProposalLinks.Details(draft.Id));
        Assert.DoesNotContain("Noch geheim 17", secret.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerProposalLinks.Details(unproven.Id))).Status);
        Assert.Contains(await site.AllAsync<AuditEntry>(), e => e.Action == "proposal.read" && e.SubjectId == submitted.Id);
    }

    [Fact]
    public async Task A_proposal_is_erased_with_everybody_in_it()
    {
        var edition = TestData.Edition();
        var (proposal, teller) = TestData.Proposal(edition);
        await site.ArrangeAsync(edition, proposal, teller);
        using var organizer = await site.NewOrganizerAsync();

        var list = await organizer.FollowAsync(
            await organizer.SubmitAsync(await organizer.GetAsync(OrganizerProposalLinks.Erase(proposal.Id))));

        Assert.Equal(OrganizerProposalLinks.ListOf(edition.Slug), list.Path);
        Assert.Contains("Gelöscht.", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<ProposalTeller>(), t => t.Id == teller.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id))).Status);
    }

    [Fact]
    public async Task Two_who_look_are_introduced_by_an_organizer_and_a_reader_only_sees_them()
    {
        var (one, administration) = TestData.Proposal();
        var (two, provider) = TestData.Proposal(side: SpeakerSide.Provider);
        await site.ArrangeAsync(
            one, administration, two, provider, TestData.Wish(administration, "Thema 18"), TestData.Wish(provider, "Thema 19"));
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        var seen = await reader.GetAsync(OrganizerProposalLinks.Tandems);
        Assert.Contains("Thema 18", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Beide fragen", seen.Text, StringComparison.Ordinal);

        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerProposalLinks.Tandems);
        var none = await organizer.SubmitAsync(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
        var asked = await organizer.FollowAsync(await organizer.SubmitAsync(page, new Dictionary<string, string?>
        {
            ["verwaltung"] = administration.Id.ToString(),
            ["dienstleister"] = provider.Id.ToString(),
        }));

        Assert.Contains("Beide bekommen eine E-Mail.", asked.Text, StringComparison.Ordinal);
        using var visitor = site.NewVisitor();
        foreach (var (teller, other) in new[] { (administration, provider), (provider, administration) })
        {
            var question = await visitor.GetAsync((await site.LastLetterAsync(teller.Email)).Link("/tandem/"));
            Assert.DoesNotContain(other.Name, question.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(other.Email, question.Body, StringComparison.Ordinal);
            var introduction = Assert.Single(await site.AllAsync<TandemIntroduction>(), i => i.ProviderTellerId == provider.Id);
            Assert.Null(introduction.AnswerOf(teller.Id));
            await visitor.SubmitAsync(question, new Dictionary<string, string?> { ["antwort"] = "Ja" });
        }

        Assert.Contains(provider.Email, (await site.LastLetterAsync(administration.Email)).Text, StringComparison.Ordinal);
        Assert.Contains("zusammengebracht", (await reader.GetAsync(OrganizerProposalLinks.Tandems)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_set_in_the_zone_of_the_edition_and_seen_on_kept_pages_at_once()
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var edition = TestData.Edition(startUtc: new DateTime(2035, 6, 4, 16, 0, 0, DateTimeKind.Utc));
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync();
        using var visitor = site.NewVisitor();
        await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));
        var form = await organizer.GetAsync(OrganizerProposalLinks.Call(edition.Slug));

        foreach (var (opens, closes) in new[]
        {
            ("2035-03-01T08:00", ""), ("2035-03-10T08:00", "2035-03-01T08:00"), ("2035-03-01T08:00", "2035-06-04T18:01"),
            ("2035-03-25T02:30", "2035-04-01T08:00"),
        })
        {
            var wrong = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Opens"] = opens, ["Closes"] = closes });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        }

        var saved = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Opens"] = "2035-03-01T08:00", ["Closes"] = "2035-05-01T23:59" }));
        Assert.Contains("Gespeichert.", saved.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Dienstag, 1. Mai 2035, 23:59 Uhr (MESZ)",
            (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug))).Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(StoryCallPhase.Open, (await site.AllAsync<Edition>()).Single(e => e.Id == edition.Id).CallPhaseAt(now));
        var outdated = await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Opens"] = "2035-03-02T08:00", ["Closes"] = "2035-05-01T23:59" });
        Assert.Equal(HttpStatusCode.Conflict, outdated.Status);

        var off = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Call(edition.Slug)),
            new Dictionary<string, string?> { ["Opens"] = "", ["Closes"] = "" });
        Assert.Equal(HttpStatusCode.Redirect, off.Status);
        var without = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));
        Assert.DoesNotContain("etwas zu erzählen", without.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/ausgaben/{0}/vorschlaege")]
    [InlineData("/admin/vorschlaege/tandems")]
    public async Task A_list_costs_as_many_queries_for_thirty_as_for_one(string address)
    {
        using var organizer = await site.NewOrganizerAsync();
        await QueriesAsync(organizer, address, 1);

        Assert.Equal(await QueriesAsync(organizer, address, 1), await QueriesAsync(organizer, address, 30));
    }

    private async Task<int> QueriesAsync(Visitor organizer, string address, int proposals)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        for (var number = 0; number < proposals; number++)
        {
            var (proposal, teller) = TestData.Proposal(edition, side: number % 2 == 0 ? SpeakerSide.Administration : SpeakerSide.Provider);
            await site.ArrangeAsync(proposal, teller, TestData.Teller(proposal, TellerAnswer.Asked), TestData.Wish(teller));
        }

        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, edition.Slug);
        await organizer.GetAsync(path);
        site.Queries.Clear();
        Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync(path)).Status);
        return site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
    }
}
