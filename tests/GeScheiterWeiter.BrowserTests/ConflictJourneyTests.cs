using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

public sealed class ConflictJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string LongThought = "Ein Abend über „große Pläne“ & kleine Schritte.\n\n- <Mut>\n- Maß";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_saves_second_sees_both_texts_and_loses_nothing(bool javaScript)
    {
        var screen = Screen.Desktop with { JavaScript = javaScript };
        var edition = TestData.Edition();
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, TestData.Registration(edition));

        await chromium.WithPageAsync(site, screen, who: "first", act: first =>
            chromium.WithPageAsync(site, screen, who: "second", act: async second =>
            {
                await first.SignInAsync(site, Door.Organizers);
                await second.SignInAsync(site, Door.Organizers);
                await OpenAsync(first, edition);
                await OpenAsync(second, edition);
                await second.GetByLabel("Untertitel").FillAsync("Von der Zweiten");
                await second.GetByLabel("Beschreibung").FillAsync(LongThought);
                await second.GetByLabel("Ende", new() { Exact = true }).FillAsync("2035-04-04T21:30");

                await first.GetByLabel("Untertitel").FillAsync("Von der Ersten");
                await first.GetByLabel("Farbe").SelectOptionAsync("Pflaume");
                await SaveAsync(first);
                await SavedAsync(first);

                await SaveAsync(second);
                await second.ShowsAsync("Zwei haben daran gearbeitet");
                await Expect(second.Locator(".conflict-field")).ToHaveCountAsync(2);
                await ExpectSideBySideAsync(second, "Untertitel", "Von der Ersten", "Von der Zweiten", chosen: "Ihr Text");
                await ExpectSideBySideAsync(second, "Farbe", "Pflaume", "Koralle", chosen: "Inzwischen gespeichert");
                await Field(second, "Untertitel").GetByText("Was vorher dort stand").ClickAsync();
                await Expect(Field(second, "Untertitel").Locator("details p"))
                    .ToHaveTextAsync("Geschichten vom Scheitern und Weitermachen");

                // It happens once more while the second is still choosing.
                await OpenAsync(first, edition);
                await first.GetByLabel("Untertitel").FillAsync("Noch einmal von der Ersten");
                await SaveAsync(first);
                await SavedAsync(first);
                await second.GetByRole(AriaRole.Button, new() { Name = "Auswahl speichern" }).ClickAsync();
                await second.ShowsAsync("Zwei haben daran gearbeitet");
                await Expect(second.Locator(".conflict-field")).ToHaveCountAsync(1);
                await ExpectSideBySideAsync(second, "Untertitel", "Noch einmal von der Ersten", "Von der Zweiten", chosen: "Ihr Text");
                await second.GetByRole(AriaRole.Button, new() { Name = "Auswahl speichern" }).ClickAsync();

                await second.ShowsAsync("Sollen die Angemeldeten davon erfahren?");
                await second.GetByRole(AriaRole.Button, new() { Name = "Nur speichern, niemandem schreiben" }).ClickAsync();
                await SavedAsync(second);
            }));

        var after = Assert.Single(await site.AllAsync<Edition>(), e => e.Id == edition.Id);
        Assert.Equal(("Von der Zweiten", LongThought, EditionAccent.Plum), (after.Subtitle, after.Description.Source, after.Accent));
        Assert.Equal(new DateTime(2035, 4, 4, 19, 30, 0, DateTimeKind.Utc), after.EndUtc);
    }

    private static async Task OpenAsync(IPage page, Edition edition)
    {
        await page.GotoAsync(OrganizerEditionLinks.Edit(edition.Slug));
        await page.ShowsAsync("Angaben bearbeiten");
    }

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Speichern", Exact = true }).ClickAsync();

    private static Task SavedAsync(IPage page) => Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Gespeichert.");

    private static ILocator Field(IPage page, string label) => page.GetByRole(AriaRole.Group, new() { Name = label, Exact = true });

    private static async Task ExpectSideBySideAsync(IPage page, string label, string theirs, string mine, string chosen)
    {
        var (left, right) = (Field(page, label).Locator(".conflict-text").First, Field(page, label).Locator(".conflict-text").Nth(1));
        await Expect(left).ToHaveTextAsync(theirs);
        await Expect(right).ToHaveTextAsync(mine);
        await Expect(Field(page, label).GetByLabel(chosen)).ToBeCheckedAsync();
        Assert.Equal((await left.BoundingBoxAsync())?.Y, (await right.BoundingBoxAsync())?.Y);
    }
}
