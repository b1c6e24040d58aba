using System.Net;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Proposals;

/// <summary>Where an edition chooses blind, no page of the organizers says who tells a story before two have judged it.</summary>
public sealed class BlindChoiceTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Name = "Wilhelmine Zappelfuß";
    private const string Address = "wilhelmine@zappelfuss.example";
    private const string Organisation = "Landkreis Zappelfuß";
    private const string Role = "Obere Zappelrätin";
    private const string Link = "https://zappelfuss.example/geschichte";

    /// <summary>Of those who may be seen on pages of the same site.</summary>
    private const string OtherName = "Frieda Frei";
    private const string OtherOrganisation = "Amt für Frohsinn";
    private const string OtherLink = "https://frohsinn.example/geschichte";

    private static readonly string[] Secrets = ["Zappelf", "zappelf", "Zappelr", "wilhelmine", "Wilhelmine"];

    [Fact]
    public async Task No_page_of_the_organizers_names_a_teller_before_two_have_judged()
    {
        var (edition, proposal) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync();
        await PrepareAsync(organizer, proposal);
        var letters = (await site.AllAsync<OutboxMail>()).Where(mail => mail.ToAddress == Address).ToList();
        Assert.True(letters.Count >= 2, "There are letters to look at.");
        var crawl = await SiteCrawl.FromAsync(site, organizer, OrganizerLinks.Dashboard);
        var looked = 0;

        foreach (var path in new[]
        {
            OrganizerProposalLinks.List, OrganizerProposalLinks.Tandems, OrganizerProposalLinks.ListOf(edition.Slug),
            OrganizerProposalLinks.ListOf(edition.Slug) + "?suche=zappelfuss",
            OrganizerProposalLinks.ListOf(edition.Slug) + "?suche=" + Address,
            OrganizerProposalLinks.Details(proposal.Id), OrganizerProposalLinks.Erase(proposal.Id),
            OrganizerProposalLinks.Verdict(proposal.Id), OrganizerProposalLinks.Ask(proposal.Id),
            OrganizerProposalLinks.Prepare(proposal.Id),
            OrganizerProposalLinks.Decisions(edition.Slug), OrganizerOutboxLinks.List, OrganizerLinks.AuditLog, OrganizerLinks.Dashboard,
        }
            .Concat(letters.SelectMany(mail => new[] { OrganizerOutboxLinks.Letter(mail.Id), OrganizerOutboxLinks.LetterHtml(mail.Id) }))
            .Concat(crawl.Answers.Where(answer => answer.Value.IsHtml).Select(answer => answer.Key)).Distinct())
        {
            var page = await organizer.GetAsync(path);
            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Gone, $"{path}: {page.Status}");
            // The words of the search are shown again, and nothing else of it.
            var shown = path.Contains("suche=", StringComparison.Ordinal)
                ? string.Join(' ', page.Document.QuerySelectorAll("main table").Select(table => table.TextContent))
                : page.Body;
            Assert.All(Secrets, secret => Assert.False(shown.Contains(secret, StringComparison.Ordinal), $"{secret} on {path}"));
            looked++;
        }

        Assert.True(looked > 20, $"Only {looked} pages.");
        var found = await organizer.GetAsync(OrganizerOutboxLinks.List + "?suche=zappelfuss");
        Assert.DoesNotContain("E-Mail zu einem Vorschlag", found.Text, StringComparison.Ordinal);
        var hidden = await organizer.GetAsync(OrganizerOutboxLinks.Letter(letters[0].Id));
        Assert.Contains("ohne Namen ausgewählt", hidden.Text, StringComparison.Ordinal);
        var details = await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        Assert.Contains("können sich die Erzähler:innen selbst genannt haben", details.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_two_have_judged_everybody_sees_who_tells_it_and_verdicts_of_others_come_after_ones_own()
    {
        var (edition, proposal) = await ArrangeAsync("zweite");
        await site.ArrangeAsync(TestData.Verdict(proposal, Verdict.Yes, reason: "Fremder Grund 41"));
        using var organizer = await site.NewOrganizerAsync();

        var before = await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id));
        Assert.DoesNotContain("Fremder Grund 41", before.Text, StringComparison.Ordinal);
        Assert.Contains("nach Ihrem eigenen Urteil", before.Text, StringComparison.Ordinal);
        var list = await organizer.GetAsync(OrganizerProposalLinks.ListOf(edition.Slug));
        Assert.Contains("1, Ihres fehlt noch", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 Ja", list.Text, StringComparison.Ordinal);
        var after = await organizer.FollowAsync(await organizer.SubmitAsync(
            before, new Dictionary<string, string?> { ["Verdict"] = "No", ["Reason"] = "Eigener Grund 41" }, "form[action$='/urteil']"));

        Assert.Contains("Fremder Grund 41", after.Text, StringComparison.Ordinal);
        Assert.Contains("Ein früheres Mitglied des Teams", after.Text, StringComparison.Ordinal);
        Assert.Contains("uneinig", after.Text, StringComparison.Ordinal);
        Assert.Contains(OtherName, after.Text, StringComparison.Ordinal);
        Assert.Contains(OtherOrganisation, after.Text, StringComparison.Ordinal);
        Assert.Contains(OtherLink, after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_are_introduced_and_a_proposal_erased_without_a_name()
    {
        var (edition, proposal) = await ArrangeAsync("dritte");
        var (other, vendor) = TestData.Proposal(side: SpeakerSide.Provider);
        await site.ArrangeAsync(other, vendor, TestData.Wish(vendor));
        using var organizer = await site.NewOrganizerAsync();
        var mine = Assert.Single(await site.AllAsync<ProposalTeller>(), teller => teller.ProposalId == proposal.Id);

        var asked = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Tandems),
            new Dictionary<string, string?> { ["verwaltung"] = mine.Id.ToString(), ["dienstleister"] = vendor.Id.ToString() });
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        Assert.Contains(await site.AllAsync<TandemIntroduction>(), i => i.AdministrationTellerId == mine.Id);
        var question = await organizer.GetAsync(OrganizerProposalLinks.Erase(proposal.Id));
        Assert.Contains("von 1 Person", question.Text, StringComparison.Ordinal);
        var erased = await organizer.FollowAsync(await organizer.SubmitAsync(question));
        Assert.Equal(OrganizerProposalLinks.ListOf(edition.Slug), erased.Path);
    }

    [Fact]
    public async Task The_blind_mode_is_a_setting_of_the_edition_beside_its_call()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync();

        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Call(edition.Slug)),
            new Dictionary<string, string?> { ["IsChoiceBlind"] = "true" });

        Assert.True(Assert.Single(await site.AllAsync<Edition>(), e => e.Id == edition.Id).IsChoiceBlind);
        var stored = await organizer.GetAsync(OrganizerProposalLinks.Call(edition.Slug));
        Assert.NotNull(stored.Document.QuerySelector("#IsChoiceBlind[checked]"));
        await organizer.SubmitAsync(stored, new Dictionary<string, string?> { ["IsChoiceBlind"] = null });
        Assert.False(Assert.Single(await site.AllAsync<Edition>(), e => e.Id == edition.Id).IsChoiceBlind);
    }

    private async Task PrepareAsync(Visitor organizer, Proposal proposal)
    {
        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Ask(proposal.Id)),
            new Dictionary<string, string?> { ["Question"] = "Darf das Publikum mitreden?" });
        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Prepare(proposal.Id)),
            new Dictionary<string, string?> { ["Decision"] = "Decline" });
        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerProposalLinks.Details(proposal.Id)),
            new Dictionary<string, string?> { ["Verdict"] = "No", ["Reason"] = "Zu lang." }, "form[action$='/urteil']");
        await site.WithAsync((LostProposalDesk desk) => desk.SendAsync(EmailAddress.Parse(Address), CancellationToken.None));
        Assert.True(await site.WithDbAsync(db => db.HidesTellersOfAsync(proposal.Id, CancellationToken.None)));
    }

    private async Task<(Edition Edition, Proposal Proposal)> ArrangeAsync(string address = "")
    {
        var (name, organisation, role, link) = address.Length == 0
            ? (Name, Organisation, Role, Link)
            : (OtherName, OtherOrganisation, "Leitung", OtherLink);
        var edition = TestData.Edition();
        edition.IsChoiceBlind = true;
        var proposal = Proposal.For(edition, "Eine Geschichte 40", isMeantAsTandem: false, TestData.Now, TestData.Now);
        proposal.Confirm(TestData.Now);
        new ProposalDraft("Eine Geschichte 40", TestData.Story("Es war einmal."), 20, link, null, IsMeantAsTandem: false).WriteTo(proposal);
        proposal.Submit(TestData.Now);
        var teller = ProposalTeller.Of(
            proposal, name, EmailAddress.Parse(address.Length == 0 ? Address : address + "@frohsinn.example"), SpeakerSide.Administration,
            TellerAnswer.Agreed, TestData.Now);
        teller.Describe(new TellerDetails(name, organisation, role, SpeakerSide.Administration));
        await site.ArrangeAsync(edition, proposal, teller, TestData.Wish(teller));
        return (edition, proposal);
    }
}
