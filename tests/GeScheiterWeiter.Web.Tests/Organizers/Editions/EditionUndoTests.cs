using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Editions;

/// <summary>Deleting a draft, and taking an announcement back.</summary>
public sealed class EditionUndoTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_draft_is_deleted_after_a_question()
    {
        var edition = TestData.Edition(state: EditionState.Draft);
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var overview = await organizer.GetAsync(OrganizerEditionLinks.Overview(edition.Slug));

        var question = await organizer.GetAsync(overview.Document.QuerySelector("main a[href$='/loeschen']")!.GetAttribute("href")!);
        var list = await organizer.FollowAsync(await organizer.SubmitAsync(question));

        Assert.Equal(OrganizerEditionLinks.List, list.Path);
        Assert.Contains($"Der Entwurf „{edition.Name}“ ist gelöscht.", list.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerEditionLinks.Overview(edition.Slug))).Status);
    }

    [Fact]
    public async Task A_public_edition_offers_no_deletion_and_says_why()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerEditionLinks.Delete(edition.Slug));

        Assert.Contains("nur ein Entwurf", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.Null(
            (await organizer.GetAsync(OrganizerEditionLinks.Overview(edition.Slug))).Document.QuerySelector("main a[href$='/loeschen']"));
    }

    [Fact]
    public async Task An_announcement_is_taken_back_and_the_page_is_gone()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var visitor = site.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug))).Status);
        var overview = await organizer.GetAsync(OrganizerEditionLinks.Overview(edition.Slug));

        var question = await organizer.GetAsync(overview.Document.QuerySelector("main a[href$='/zuruecknehmen']")!.GetAttribute("href")!);
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(question));

        Assert.Contains("Entwurf", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug))).Status);
    }

    [Fact]
    public async Task Where_somebody_has_signed_up_the_page_points_to_cancelling()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition, TestData.Registration(edition));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerEditionLinks.Withdraw(edition.Slug));

        Assert.Contains("schon jemand angemeldet", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("main a[href$='/absage']"));
        Assert.Null(page.Document.QuerySelector("main form"));
    }
}
