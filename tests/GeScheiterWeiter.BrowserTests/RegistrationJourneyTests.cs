using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>An organizer looks somebody up, puts them right, and takes back what was decided too soon.</summary>
public sealed class RegistrationJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_is_put_right_noted_cancelled_and_brought_back(bool javaScript)
    {
        var edition = TestData.Edition(capacity: 1);
        var (person, waiting) = (
            TestData.Registration(edition, name: "Jorgen Beispiel"), TestData.Registration(edition, RegistrationState.Waiting));
        await site.ArrangeEditionAsync(edition, person, waiting);

        await chromium.WithPageAsync(site, Screen.Desktop with { JavaScript = javaScript }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerRegistrationLinks.List(edition.Slug));
            await Expect(page.Locator("main")).ToContainTextAsync("1–2 von 2");
            await page.GetByRole(AriaRole.Link, new() { Name = "Jorgen Beispiel" }).ClickAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "Angaben berichtigen" }).ClickAsync();
            await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Jörgen Beispiel");
            await page.GetByLabel("Dienstleister").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
            await SaysAsync(page, "Die Angaben sind berichtigt.");
            await page.ShowsAsync("Jörgen Beispiel");

            await page.GetByRole(AriaRole.Link, new() { Name = "Notiz und Vormerkung" }).ClickAsync();
            await page.GetByLabel("Notiz für das Team").FillAsync("Ruft am Montag noch einmal an.");
            await page.GetByLabel("Vormerken").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
            await SaysAsync(page, "Notiz und Vormerkung sind gespeichert.");
            await Expect(page.Locator("main")).ToContainTextAsync("Ruft am Montag noch einmal an.");

            await page.GetByRole(AriaRole.Link, new() { Name = "Absagen", Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Absagen", Exact = true }).ClickAsync();
            await SaysAsync(page, "Abgesagt.");

            await page.GetByRole(AriaRole.Link, new() { Name = "Absage zurücknehmen" }).ClickAsync();
            await page.ShowsAsync("Absage zurücknehmen");
            await Expect(page.Locator("main")).ToContainTextAsync("sonst steht sie ganz vorn auf der Warteliste");
            await page.GetByLabel("Ein Satz dazu").FillAsync("Die Absage war unser Fehler.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Absage zurücknehmen" }).ClickAsync();
            await SaysAsync(page, "deshalb steht die Person auf der Warteliste");
            await Expect(page.Locator("main")).ToContainTextAsync("Rang 1 von 1");
        });

        var after = await site.ReadAsync(person);
        Assert.Equal(("Jörgen Beispiel", AttendeeSide.Provider, RegistrationState.Waiting), (after.Name, after.Side, after.State));
        Assert.Equal(RegistrationState.Seated, (await site.ReadAsync(waiting)).State);
        Assert.Contains("Die Absage war unser Fehler.", (await site.LastLetterAsync(person.Email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bar_for_many_stays_in_reach_and_a_link_ticks_the_page()
    {
        var edition = TestData.Edition();
        await site.ArrangeEditionAsync(edition, [.. Enumerable.Range(0, 60).Select(_ => TestData.Registration(edition))]);

        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerRegistrationLinks.List(edition.Slug));
            var next = page.GetByRole(AriaRole.Button, new() { Name = "Weiter zur Rückfrage" });
            await page.Locator("tbody tr").Last.ScrollIntoViewIfNeededAsync();
            await Expect(next).ToBeInViewportAsync();
            await Expect(page.GetByLabel("Stand")).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "Alle auf dieser Seite auswählen" }).ClickAsync();
            await Expect(page.Locator("input[name=id]:checked")).ToHaveCountAsync(50);
            await page.GetByLabel("Was", new() { Exact = true }).SelectOptionAsync("absagen");
            await page.GetByRole(AriaRole.Button, new() { Name = "Weiter zur Rückfrage" }).ClickAsync();
            await Expect(page.Locator("main")).ToContainTextAsync("50 Anmeldungen absagen?");
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_filters_are_folded_away_until_they_are_wanted(bool javaScript)
    {
        var edition = TestData.Edition();
        await site.ArrangeEditionAsync(edition, TestData.Registration(edition), TestData.Registration(edition, RegistrationState.Declined));

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerRegistrationLinks.List(edition.Slug));
            await Expect(page.GetByLabel("Stand")).ToBeHiddenAsync();
            await page.GetByText("Filter und Sortierung").ClickAsync();
            await page.GetByLabel("Stand").SelectOptionAsync("abgelehnt");
            await page.GetByRole(AriaRole.Button, new() { Name = "Anzeigen" }).ClickAsync();
            await Expect(page.GetByText("1 Filter gilt")).ToBeVisibleAsync();
            await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        });
    }

    private static Task SaysAsync(IPage page, string words) => Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(words);
}
