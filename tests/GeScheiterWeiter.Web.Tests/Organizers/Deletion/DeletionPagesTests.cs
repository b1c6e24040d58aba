using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Deletion;

public sealed class DeletionPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Whoever_presses_the_button_of_an_old_page_is_shown_what_is_due_now()
    {
        var edition = TestData.Edition(startUtc: TestData.Now.AddDays(-100));
        await site.ArrangeAsync(edition, TestData.Registration(edition), TestData.Registration(edition));
        using var owner = await site.NewOrganizerAsync();
        var opened = await owner.GetAsync(OrganizerDeletionLinks.Plan);
        await site.ArrangeAsync(TestData.Registration(edition));

        var answer = await owner.SubmitAsync(opened, form: $"form[action$='{OrganizerDeletionLinks.Plan}']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Inzwischen ist etwas anderes fällig", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await site.AllAsync<Registration>()).Count(registration => registration.EditionId == edition.Id));
    }

    [Theory]
    [InlineData(OrganizerRole.Reader)]
    [InlineData(OrganizerRole.Organizer)]
    public async Task Only_owners_are_led_to_the_plan(OrganizerRole role)
    {
        using var organizer = await site.NewOrganizerAsync(role);

        var dashboard = await organizer.GetAsync(OrganizerLinks.Dashboard);

        Assert.DoesNotContain(OrganizerDeletionLinks.Plan, dashboard.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2035-06-01")]
    [InlineData("Ein Streit", "2035-01-01")]
    [InlineData("Ein Streit", "2055-01-01")]
    [InlineData("Ein Streit", "gestern")]
    public async Task A_hold_without_reason_or_with_an_end_that_cannot_be_meant_is_explained(string reason, string until)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var owner = await site.NewOrganizerAsync();
        var page = await owner.GetAsync(OrganizerDeletionLinks.Hold(edition.Slug));

        var answer = await owner.SubmitAsync(
            page, new Dictionary<string, string?> { ["Reason"] = reason, ["Until"] = until }, "form:has([name=Reason])");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Document.QuerySelector("main .error-summary, main [role=alert]"));
    }
}
