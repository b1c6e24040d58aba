using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A message with a pause in the middle, without JavaScript.</summary>
public sealed class MessageJourneyTests(Chromium chromium, EditionJourneyTests.Site site) : IClassFixture<EditionJourneyTests.Site>
{
    [Fact]
    public async Task A_message_is_written_sent_held_up_and_let_go_on()
    {
        var edition = TestData.Edition();
        edition.Seats.Taken = 3;
        Registration[] people =
        [
            TestData.Registration(edition, name: "Ada"), TestData.Registration(edition, name: "Grace"),
            TestData.Registration(edition, name: "Joan"),
        ];
        foreach (var (minutes, person) in people.Index())
            person.CreatedUtc = TestData.Now.AddMinutes(minutes);
        await site.ArrangeAsync([edition, .. people]);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
            await page.Context.AddCookiesAsync(organizer.Cookies.Cookies.Select(
                cookie => new Cookie { Name = cookie.Key, Value = cookie.Value, Url = site.Address.AbsoluteUri }));
            await page.GotoAsync(OrganizerEditionLinks.Overview(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Nachrichten" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Neue Nachricht" }).ClickAsync();
            await page.Locator("#Subject").FillAsync("Noch drei Tage bis {{Ausgabe}}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Entwurf speichern" }).ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Guten Tag Ada");
            await page.GetByRole(AriaRole.Link, new() { Name = "Mit den Angaben einer anderen Person" }).ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Guten Tag Grace");
            await page.GetByRole(AriaRole.Button, new() { Name = "An 3 Personen senden" }).ClickAsync();
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Abgeschickt.");
            await site.WithAsync((MessageSending sending) => sending.RunAsync(CancellationToken.None));

            await page.GetByRole(AriaRole.Button, new() { Name = "Versand anhalten" }).ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("angehalten");
            Assert.Equal(3, (await site.AllAsync<OutboxMail>()).Count(mail => mail.State == OutboxState.Held));
            await page.GetByRole(AriaRole.Button, new() { Name = "Versand fortsetzen" }).ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("unterwegs");
            await page.GetByRole(AriaRole.Link, new() { Name = "Ergebnis für jede Person" }).ClickAsync();
            await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        });

        Assert.Equal(3, (await site.AllAsync<OutboxMail>()).Count(mail => mail.State == OutboxState.Queued));
    }
}
