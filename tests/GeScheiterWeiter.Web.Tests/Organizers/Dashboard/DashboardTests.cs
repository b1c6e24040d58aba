using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Dashboard;

public sealed class DashboardTests
{
    [Theory]
    [InlineData(OrganizerRole.Reader, 7)]
    [InlineData(OrganizerRole.Organizer, 8)]
    public async Task Every_count_stands_there_even_when_it_is_nothing_and_leads_to_its_list(OrganizerRole role, int seen)
    {
        using var site = new TestSite();
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(role);

        var page = await organizer.GetAsync(OrganizerLinks.Dashboard);

        var counts = page.Document.QuerySelectorAll("main .tally > div").ToList();
        Assert.Equal(seen, counts.Count);
        Assert.All(counts, count => Assert.Equal("0", count.QuerySelector("dd")!.TextContent));
        foreach (var link in counts.Select(count => count.QuerySelector("dt a")!.GetAttribute("href")!))
            Assert.Equal(System.Net.HttpStatusCode.OK, (await organizer.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Without_a_next_edition_the_page_says_so()
    {
        using var site = new TestSite();
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        Assert.Contains(
            "Zurzeit ist keine Ausgabe geplant.", (await reader.GetAsync(OrganizerLinks.Dashboard)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    public async Task What_runs_right_now_leads_to_the_desk_of_the_evening(int hours, bool runs)
    {
        using var site = new TestSite();
        var edition = TestData.Edition(startUtc: TestData.Now.AddHours(hours));
        await site.ArrangeAsync(edition);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await reader.GetAsync(OrganizerLinks.Dashboard);

        Assert.Equal(runs, page.Text.Contains("Jetzt läuft: ", StringComparison.Ordinal));
        Assert.Equal(!runs, page.Text.Contains("Nächste Ausgabe: ", StringComparison.Ordinal));
        var conduct = OrganizerEveningLinks.Conduct(edition.Slug);
        Assert.Equal(runs, page.Document.QuerySelector($"main .notice a[href='{conduct}']") is not null);
    }

    [Theory]
    [InlineData(EditionState.Announced, true)]
    [InlineData(EditionState.Draft, false)]
    public async Task What_is_promised_is_asked_for_until_it_is_arranged(EditionState state, bool isAsked)
    {
        using var site = new TestSite();
        var edition = TestData.Edition(state: state);
        edition.Facts = new EveningFacts { Captions = Captions.Automatic, CaptionsAreArranged = true, SlidesInAdvance = Offer.Offered };
        var talk = TestData.Talk(edition, TestData.Speaker());
        talk.Facts = new TalkFacts { SignLanguage = Offer.Offered };
        await site.ArrangeAsync(edition, talk);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        const string two = "2 Zusagen zur Barrierefreiheit sind noch nicht organisiert.";
        const string one = "1 Zusage zur Barrierefreiheit ist noch nicht organisiert.";
        Assert.Equal(isAsked, (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text.Contains(two, StringComparison.Ordinal));

        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerEditionLinks.Facts(edition.Slug)),
            new Dictionary<string, string?> { ["SlidesAreArranged"] = "true" });

        Assert.Equal(isAsked, (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text.Contains(one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_over_is_called_over()
    {
        using var site = new TestSite();
        var past = TestData.Edition(state: EditionState.ProgrammeSettled, startUtc: TestData.Now.AddDays(-30));
        await site.ArrangeAsync(past);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        foreach (var address in new[] { OrganizerEditionLinks.List, OrganizerEditionLinks.Overview(past.Slug) })
        {
            var page = await reader.GetAsync(address);
            Assert.Equal("Vorbei", page.Document.QuerySelector("main .badge")!.TextContent);
            Assert.DoesNotContain("Programm steht", page.Text, StringComparison.Ordinal);
        }
    }
}
