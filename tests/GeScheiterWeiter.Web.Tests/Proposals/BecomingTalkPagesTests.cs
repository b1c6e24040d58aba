using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Proposals;

/// <summary>An accepted story on its way into the programme, as organizers and tellers see it.</summary>
public sealed class BecomingTalkPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task One_button_makes_the_talk_and_who_is_a_speaker_already_is_offered()
    {
        var edition = TestData.Edition();
        var (proposal, teller) = TestData.Proposal(edition, ProposalState.Confirmed, title: "Angenommen 31");
        var known = TestData.Speaker("Schon Da 31");
        known.Email = teller.Email;
        await site.ArrangeAsync(edition, proposal, teller, known);
        using var organizer = await site.NewOrganizerAsync();

        var page = await organizer.GetAsync(OrganizerProposalLinks.Become(proposal.Id));
        Assert.Contains("Ist schon da: Schon Da 31", page.Text, StringComparison.Ordinal);
        Assert.Contains("Noch ohne Freigabe", page.Text, StringComparison.Ordinal);
        var after = await organizer.FollowAsync(await organizer.SubmitAsync(page));

        Assert.Equal(OrganizerProposalLinks.Compare(proposal.Id), after.Path);
        var talk = Assert.Single(await site.AllAsync<Talk>(), t => t.EditionId == edition.Id);
        Assert.Equal(known.Id, Assert.Single(await site.AllAsync<TalkSpeaker>(), s => s.TalkId == talk.Id).SpeakerId);
        var details = await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        Assert.Contains(OrganizerTalkLinks.Edit(edition.Slug, talk.Id), details.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Zum Vortrag machen", details.Text, StringComparison.Ordinal);
        var again = await organizer.FollowAsync(await organizer.SubmitAsync(page));
        Assert.Contains("Es gibt ihn nur einmal", again.Text, StringComparison.Ordinal);
        Assert.Single(await site.AllAsync<Talk>(), t => t.EditionId == edition.Id);
    }

    [Fact]
    public async Task What_is_not_accepted_shows_no_button_and_leads_back()
    {
        var edition = TestData.Edition();
        var (proposal, teller) = TestData.Proposal(edition, title: "Eingereicht 32");
        await site.ArrangeAsync(edition, proposal, teller);
        using var organizer = await site.NewOrganizerAsync();

        Assert.DoesNotContain(
            "Zum Vortrag machen", (await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await organizer.GetAsync(OrganizerProposalLinks.Become(proposal.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerProposalLinks.Compare(proposal.Id))).Status);
    }

    [Fact]
    public async Task Changes_are_shown_field_by_field_and_the_tellers_see_where_their_story_stands()
    {
        var (edition, proposal, token) = await InProgrammeAsync("Im Programm 33");
        using var organizer = await site.NewOrganizerAsync();
        var unchanged = await organizer.GetAsync(OrganizerProposalLinks.Compare(proposal.Id));
        Assert.Contains("Nichts zu tun.", unchanged.Text, StringComparison.Ordinal);

        using var teller = site.NewVisitor();
        var mine = await teller.GetAsync(ProposalLinks.MyProposal(token));
        Assert.Contains("steht im Programm", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ProposalLinks.Withdraw(token), mine.Body, StringComparison.Ordinal);
        var form = await teller.GetAsync(ProposalLinks.Write(token));
        Assert.DoesNotContain("Speichern und einreichen", form.Text, StringComparison.Ordinal);
        await teller.SubmitAsync(form, new Dictionary<string, string?> { ["Title"] = "Neuer Titel 33" });

        var page = await organizer.GetAsync(OrganizerProposalLinks.Compare(proposal.Id));
        Assert.Contains("Neuer Titel 33", page.Text, StringComparison.Ordinal);
        var unchosen = await organizer.SubmitAsync(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unchosen.Status);
        Assert.Contains("Bitte wählen Sie aus", unchosen.Text, StringComparison.Ordinal);
        Assert.Contains(await site.AllAsync<Talk>(), t => t.EditionId == edition.Id && t.Title == "Im Programm 33");

        var key = page.Document.QuerySelector("input[name=feld]")!.GetAttribute("value")!;
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["feld"] = key }));
        Assert.Contains("Das ist jetzt auch im Programm so.", done.Text, StringComparison.Ordinal);
        Assert.Contains(await site.AllAsync<Talk>(), t => t.EditionId == edition.Id && t.Title == "Neuer Titel 33");
    }

    [Theory]
    [InlineData("feld", "x'; DROP TABLE Talks;--")]
    [InlineData("mitwirkende[nichts]", "niemand")]
    public async Task Made_up_answers_change_nothing(string field, string value)
    {
        var (edition, proposal, _) = await InProgrammeAsync("Im Programm 34");
        using var organizer = await site.NewOrganizerAsync();
        var page = await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        var key = FormFields.Of(page.Form("form[method=post]")).Where(entry => entry.Key == "__RequestVerificationToken");
        var before = await DatabaseDump.OfAsync(site);

        foreach (var address in new[]
        {
            OrganizerProposalLinks.Become(proposal.Id), OrganizerProposalLinks.TakeOver(proposal.Id),
            OrganizerProposalLinks.LeaveTalk(proposal.Id), OrganizerProposalLinks.AddTeller(proposal.Id),
        })
        {
            var answer = await organizer.PostAsync(address, [.. key, new(field, value)]);
            Assert.True((int)answer.Status < 500, $"{address} answers {answer.Status}.");
        }

        Assert.Equal(before, await DatabaseDump.OfAsync(site));
        Assert.Single(await site.AllAsync<Talk>(), t => t.EditionId == edition.Id);
    }

    [Fact]
    public async Task A_lesson_begins_with_the_story_its_talk_was_made_of()
    {
        var edition = TestData.PastEdition();
        var (proposal, teller) = TestData.Proposal(edition, ProposalState.Confirmed, title: "Vorbei 35");
        proposal.Story = new Story { Failure = "Der Server stand im Keller 35." };
        var talk = TestData.Talk(edition, TestData.Speaker());
        proposal.BecomeTalk(talk);
        await site.ArrangeAsync(edition, proposal, teller, talk);
        using var organizer = await site.NewOrganizerAsync();

        var form = await organizer.GetAsync(OrganizerLessonLinks.Edit(edition.Slug, talk.Id));

        Assert.Contains(
            "Der Server stand im Keller 35.", form.Document.QuerySelector("textarea[name=Failure]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Edition Edition, Proposal Proposal, string Token)> InProgrammeAsync(string title)
    {
        var edition = TestData.Edition();
        var (proposal, teller) = TestData.Proposal(edition, ProposalState.Confirmed, title: title);
        var token = Common.SecretToken.Create();
        await site.ArrangeAsync(edition, proposal, teller, new ProposalToken { Hash = ProposalTokens.HashOf(token), TellerId = teller.Id });
        using var organizer = await site.NewOrganizerAsync();
        await organizer.SubmitAsync(await organizer.GetAsync(OrganizerProposalLinks.Become(proposal.Id)));
        return (edition, proposal, token.ToString());
    }
}
