using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Messages;

public sealed class ReminderPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Organizers_see_when_reminders_come_and_switch_them()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerMessageLinks.Reminders(edition.Slug));
        var dayBefore = GermanTime.Moment(edition.StartUtc.AddDays(-1), edition.TimeZone).Replace('\u00a0', ' ');
        Assert.Contains(dayBefore, page.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(3, page.Document.QuerySelectorAll("main .badge--good").Length);
        page = await organizer.FollowAsync(await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["IsOn"] = "false" }, form: "main section:nth-of-type(2) form"));

        Assert.Equal(2, page.Document.QuerySelectorAll("main .badge--good").Length);
        var setting = Assert.Single(await site.AllAsync<ReminderSetting>(), s => s.EditionId == edition.Id);
        Assert.Equal((ReminderKind.Shortly, false), (setting.Kind, setting.IsOn));
        Assert.Contains(
            await site.AllAsync<AuditEntry>(), entry => entry.Action == "reminder.switched-off" && entry.EditionId == edition.Id);
    }

    [Theory]
    [InlineData("Reminder", "Quatsch")]
    [InlineData("Reminder", "99")]
    [InlineData("IsOn", "vielleicht")]
    public async Task What_no_form_of_ours_sends_is_refused(string field, string value)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerMessageLinks.Reminders(edition.Slug));

        var refused = await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["IsOn"] = "false", [field] = value }, form: "main section:nth-of-type(1) form");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.DoesNotContain(await site.AllAsync<ReminderSetting>(), s => s.EditionId == edition.Id);
    }

    [Fact]
    public async Task Organizers_set_when_a_reminder_comes()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerMessageLinks.EditReminder(edition.Slug, nameof(ReminderKind.Ahead)));
        Assert.Equal("1", page.Document.QuerySelector("[name=Amount]")?.GetAttribute("value"));

        page = await organizer.FollowAsync(await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["Amount"] = "3", ["Unit"] = "Days" }));

        var threeDaysBefore = GermanTime.Moment(edition.StartUtc.AddDays(-3), edition.TimeZone).Replace('\u00a0', ' ');
        Assert.Contains(threeDaysBefore, page.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(
            await site.AllAsync<AuditEntry>(), entry => entry.Action == "reminder.rescheduled" && entry.EditionId == edition.Id);
    }

    [Theory]
    [InlineData(ReminderKind.Ahead, "15", "Days")]
    [InlineData(ReminderKind.Ahead, "1", "Hours")]
    [InlineData(ReminderKind.Shortly, "7", "Hours")]
    [InlineData(ReminderKind.Thanks, "-1", "Days")]
    [InlineData(ReminderKind.Thanks, "20160", "Days")]
    [InlineData(ReminderKind.Thanks, "2147483648", "Days")]
    [InlineData(ReminderKind.Thanks, "viele", "Days")]
    [InlineData(ReminderKind.Thanks, "1", "Weeks")]
    [InlineData(ReminderKind.Thanks, "1", "99")]
    public async Task A_time_at_which_it_makes_no_sense_is_refused_with_a_sentence(ReminderKind kind, string amount, string unit)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerMessageLinks.EditReminder(edition.Slug, kind.ToString()));

        var refused = await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Amount"] = amount, ["Unit"] = unit });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.Document.QuerySelectorAll("[role=alert] a"));
        Assert.DoesNotContain(await site.AllAsync<ReminderSetting>(), s => s.EditionId == edition.Id);
    }

    [Theory]
    [InlineData("Bald")]
    [InlineData("7")]
    public async Task A_reminder_nobody_knows_is_not_found(string reminder)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync($"{OrganizerMessageLinks.Reminders(edition.Slug)}/{reminder}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Opening_every_link_of_every_reminder_changes_nothing()
    {
        var edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(30));
        var over = TestData.Edition(startUtc: TestData.Now.AddHours(-3));
        var tomorrow = TestData.Edition(startUtc: TestData.Now.AddHours(20));
        var early = TestData.Registration(tomorrow);
        early.SeatedUtc = TestData.Now.AddDays(-2);
        var attended = TestData.Registration(over);
        attended.SeatedUtc = TestData.Now.AddDays(-2);
        await site.ArrangeAsync(edition, over, tomorrow, TestData.Registration(edition), early, attended);
        await site.WithAsync((ReminderSending sending) => sending.RunAsync(CancellationToken.None));
        var letters = (await site.LettersAsync()).Where(letter => letter.Kind.StartsWith("Evening", StringComparison.Ordinal)).ToList();
        using var gateway = site.NewVisitor();
        await gateway.GetAsync(VisitorLinks.Home);
        var before = await DatabaseDump.OfAsync(site);

        foreach (var link in letters.SelectMany(letter => letter.Links).Distinct())
        {
            Assert.Equal(HttpStatusCode.OK, (await gateway.FollowAsync(await gateway.GetAsync(link))).Status);
            Assert.Equal(HttpStatusCode.OK, (await gateway.HeadAsync(site.PathOf(link))).Status);
        }

        Assert.Equal(["EveningBegins", "EveningOver", "EveningTomorrow"], letters.Select(letter => letter.Kind).Order());
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }
}
