using System.Globalization;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>An owner sees what goes, keeps it for a dispute, lets it go, and reads that it has gone.</summary>
public sealed class DeletionJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_owner_looks_at_the_plan_holds_it_releases_it_and_lets_go_what_is_due(bool javaScript)
    {
        var edition = TestData.PastEdition();
        var people = Enumerable.Range(0, 3).Select(_ => TestData.Registration(edition)).ToList();
        await site.ArrangeAsync([edition, .. people]);
        site.Clock.SetUtcNow(new DateTimeOffset(edition.EndUtc.AddDays(91) > site.Clock.GetUtcNow().UtcDateTime
            ? edition.EndUtc.AddDays(91)
            : site.Clock.GetUtcNow().UtcDateTime, TimeSpan.Zero));

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerDeletionLinks.Plan);
            await page.ShowsAsync("Löschplan");
            await Expect(page.GetByText("3 Anmeldungen mit allem, was dazugehört").First).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Beispiele" }).ClickAsync();
            await Expect(page.GetByText(people[0].Name)).ToBeVisibleAsync();

            await page.GotoAsync(OrganizerDeletionLinks.Hold(edition.Slug));
            await page.GetByLabel("Grund").FillAsync("Ein Streit um eine Rechnung");
            await page.GetByLabel("Bis").FillAsync(site.Clock.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await page.PressButtonAsync("Aufbewahren");
            await page.ShowsAsync("Löschplan");
            await Expect(page.GetByText("aufbewahrt bis")).ToBeVisibleAsync();
            await Expect(page.GetByText("Jetzt löschen")).ToHaveCountAsync(0);

            await page.GotoAsync(OrganizerDeletionLinks.Hold(edition.Slug));
            await page.PressButtonAsync("Aufbewahrung beenden");
            await page.PressButtonAsync("Jetzt löschen: 3 Einträge");
            await Expect(page.GetByText("3 Einträge sind gelöscht. Fällig ist nichts mehr.")).ToBeVisibleAsync();
            await Expect(page.Locator("section[aria-labelledby=protokoll]").GetByText("3 Anmeldungen").First).ToBeVisibleAsync();
        });

        Assert.DoesNotContain(await site.AllAsync<Registration>(), registration => registration.EditionId == edition.Id);
    }
}
