using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Registrations;

public sealed class AccessNeedsTests
{
    private const string One = "1 Hinweis zur Barrierefreiheit ist noch nicht organisiert";
    private const string Two = "2 Hinweise zur Barrierefreiheit sind noch nicht organisiert";

    [Fact]
    public async Task What_people_need_is_counted_on_the_dashboard_until_it_is_arranged_and_never_told_there()
    {
        using var site = new TestSite();
        var edition = TestData.Edition(startUtc: TestData.Now.AddDays(60));
        var (first, second, gone) = (
            TestData.Registration(edition), TestData.Registration(edition), TestData.Registration(edition, RegistrationState.Cancelled));
        (first.AccessNeeds, second.AccessNeeds, gone.AccessNeeds) = ("Gebärdensprache", "Große Schrift", "Pausen");
        await site.ArrangeAsync(edition, first, second, gone);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var list = OrganizerRegistrationLinks.AccessNeeds(edition.Slug);

        var dashboard = await organizer.GetAsync(OrganizerLinks.Dashboard);
        var step = dashboard.Document.QuerySelectorAll($"main li a[href='{list}']").Single();
        Assert.Contains(Two, step.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Gebärdensprache", dashboard.Text, StringComparison.Ordinal);

        var page = await organizer.GetAsync(list);
        Assert.DoesNotContain("Pausen", page.Text, StringComparison.Ordinal);
        var form = page.Form($"main form[action='{OrganizerRegistrationLinks.ArrangeAccess(edition.Slug, first.Id)}']");
        Assert.Equal(HttpStatusCode.Redirect, (await organizer.SubmitAsync(form)).Status);

        Assert.Contains(One, (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text, StringComparison.Ordinal);
        var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, first.Id));
        Assert.Contains("Barrierefreiheit organisiert", details.Text, StringComparison.Ordinal);
        page = await organizer.GetAsync(list);
        Assert.Contains("Große Schrift", page.Document.QuerySelector("main tbody tr")!.TextContent, StringComparison.Ordinal);
        await organizer.SubmitAsync(page.Form($"main form[action='{OrganizerRegistrationLinks.ReopenAccess(edition.Slug, first.Id)}']"));

        Assert.Contains(Two, (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_has_changed_meanwhile_has_to_be_read_again()
    {
        using var site = new TestSite();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        person.AccessNeeds = "Gebärdensprache";
        await site.ArrangeAsync(edition, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var list = OrganizerRegistrationLinks.AccessNeeds(edition.Slug);
        var form = (await organizer.GetAsync(list)).Form("main form");
        await site.WithDbAsync(async db =>
        {
            db.Set<Registration>().Single().AccessNeeds = "Untertitel";
            await db.SaveChangesAsync();
        });

        await organizer.SubmitAsync(form);

        var page = await organizer.GetAsync(list);
        Assert.Contains("inzwischen geändert", page.Text, StringComparison.Ordinal);
        Assert.Null((await site.AllAsync<Registration>()).Single().AccessNeedsArrangedUtc);
    }

    [Fact]
    public async Task A_later_edition_is_named_and_one_that_runs_reminds_nobody()
    {
        using var site = new TestSite();
        var live = TestData.Edition(startUtc: TestData.Now.AddMinutes(-10));
        var later = TestData.Edition(startUtc: TestData.Now.AddDays(90));
        var (here, there) = (TestData.Registration(live), TestData.Registration(later));
        (here.AccessNeeds, there.AccessNeeds) = ("Untertitel", "Untertitel");
        await site.ArrangeAsync(live, later, here, there);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerLinks.Dashboard);

        Assert.Single(
            page.Document.QuerySelectorAll("main li"),
            step => step.TextContent.Contains("Hinweis zur Barrierefreiheit", StringComparison.Ordinal));
        Assert.Contains($"1 Hinweis zur Barrierefreiheit zu „{later.Name}“ ist", page.Text, StringComparison.Ordinal);
    }
}
