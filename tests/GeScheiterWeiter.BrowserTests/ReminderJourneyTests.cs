using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Organizers.Messages.Reminders;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A reminder is given another time, comes once, and leads where it says, without JavaScript.</summary>
public sealed class ReminderJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Fact]
    public async Task A_reminder_is_given_another_time_comes_once_and_leads_to_the_waiting_room()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, person);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerEditionLinks.Overview(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Nachrichten" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Erinnerungen, die von selbst kommen" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Zeit ändern" }).First.ClickAsync();
            await page.GetByLabel("Wie viele?").FillAsync("3");
            await page.Locator("#Unit").SelectOptionAsync(nameof(DistanceUnit.Days));
            await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
            await page.ShowsAsync("Erinnerungen");

            await RemindAsync();
            Assert.Empty(await site.AllAsync<OutboxMail>());
            site.Clock.SetUtcNow(edition.StartUtc.AddDays(-3));
            await RemindAsync();
            await RemindAsync();

            Assert.Single(await site.AllAsync<OutboxMail>());
            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(person.Email)).Link("/beitreten"));
            await page.ShowsAsync("Schön, dass Sie da sind");
        });
    }

    private Task RemindAsync() => site.WithAsync((ReminderSending sending) => sending.RunAsync(CancellationToken.None));
}
