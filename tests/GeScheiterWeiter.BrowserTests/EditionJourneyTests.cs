using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NetVips;

namespace GeScheiterWeiter.BrowserTests;

public sealed class EditionJourneyTests(Chromium chromium, EditionJourneyTests.Site site) : IClassFixture<EditionJourneyTests.Site>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_edition_with_two_talks_and_a_tandem_is_prepared_looked_at_and_published(bool javaScript)
    {
        var name = $"GeScheiterWeiter {TestData.Next()}";

        await chromium.WithPageAsync(site, Screen.Desktop with { JavaScript = javaScript }, async page =>
        {
            await SignInAsync(page);
            await page.GotoAsync(OrganizerEditionLinks.List);
            await page.GetByRole(AriaRole.Link, new() { Name = "Neue Ausgabe" }).ClickAsync();
            await page.Locator("#Name").FillAsync(name);
            await page.Locator("#Start").FillAsync("2035-05-03T18:00");
            await page.Locator("#End").FillAsync("2035-05-03T20:00");
            await page.GetByRole(AriaRole.Button, new() { Name = "Entwurf anlegen" }).ClickAsync();
            await page.ShowsAsync(name);
            var overview = page.Url;

            await page.AddTalkAsync("Von der Hundesteuer zum Klickdummy", ("Erika Amt", "Verwaltung"), ("Max Firma", "Dienstleister:in"));
            await Assertions.Expect(page.Locator("main .badge", new() { HasText = "Tandem" })).ToBeVisibleAsync();
            await page.AddTalkAsync("Wenn Beteiligung schiefgeht", ("Sascha Stadt", "Verwaltung"));
            await page.GetByRole(AriaRole.Button, new() { Name = "„Wenn Beteiligung schiefgeht“ nach oben" }).ClickAsync();
            await Assertions.Expect(page.Locator(".rows li").First).ToContainTextAsync("Wenn Beteiligung schiefgeht");

            await page.GotoAsync(overview.TrimEnd('/') + "/vorschau");
            await page.ShowsAsync(name);
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Erika Amt");
            await page.GotoAsync(overview);
            await page.GetByRole(AriaRole.Button, new() { Name = "Jetzt ankündigen" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Trotzdem ankündigen" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Programm festlegen" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Öffentliche Seite" }).ClickAsync();
            await page.ShowsAsync(name);
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Die Vorträge stehen fest.");
        });
    }

    [Fact]
    public async Task Talks_are_dragged_into_order()
    {
        var edition = TestData.Edition();
        var (first, second) = (TestData.Talk(edition), TestData.Talk(edition));
        await site.ArrangeAsync(edition, first, second);

        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await SignInAsync(page);
            await page.GotoAsync(OrganizerEditionLinks.Overview(edition.Slug));
            await page.Locator($"[data-id='{second.Id}']").DragToAsync(
                page.Locator($"[data-id='{first.Id}']"), new() { TargetPosition = new() { X = 40, Y = 4 } });
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Die Reihenfolge ist geändert.");
        });

        var talks = (await site.AllAsync<Talk>()).Where(t => t.EditionId == edition.Id).OrderBy(t => t.Order);
        Assert.Equal([second.Id, first.Id], talks.Select(t => t.Id));
    }

    [Fact]
    public async Task A_click_on_the_photo_says_what_stays_in_the_middle()
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);
        using var white = Image.Black(400, 400).NewFromImage(255).Cast(Enums.BandFormat.Uchar);
        using var photo = Image.Black(800, 400).Insert(white, 400, 0);

        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await SignInAsync(page);
            await page.GotoAsync(OrganizerSpeakerLinks.Photo(speaker.Id));
            await page.GetByLabel("Bilddatei")
                .SetInputFilesAsync(new FilePayload { Name = "foto.png", MimeType = "image/png", Buffer = photo.PngsaveBuffer() });
            await page.Locator("[data-crop]").ClickAsync(new() { Position = new() { X = 470, Y = 100 } });
            await page.GetByLabel("Was ist zu sehen?").FillAsync("Eine Person lacht");
            await page.GetByRole(AriaRole.Button, new() { Name = "Hochladen" }).ClickAsync();
            await Assertions.Expect(page.GetByAltText("Eine Person lacht")).ToBeVisibleAsync();
        });

        var variant = await site.WithDbAsync(db => db.Set<Pictures.PictureVariant>().FirstAsync());
        using var square = Image.NewFromBuffer(variant.Content);
        Assert.True(square.Getpoint(5, 80)[0] > 200, "The right half was clicked, and it is white.");
    }

    [Fact]
    public async Task The_keyboard_is_enough_to_write_an_edition()
    {
        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await SignInAsync(page);
            await page.GotoAsync(OrganizerEditionLinks.Create);
            await page.Locator("#Name").FocusAsync();
            await page.Keyboard.TypeAsync("Nur mit Tasten");
            // Enter saves and does not open the preview of a text.
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator("#Name")).ToHaveValueAsync("Nur mit Tasten");
        });
    }

    private async Task SignInAsync(IPage page)
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        await page.Context.AddCookiesAsync(organizer.Cookies.Cookies.Select(
            cookie => new Cookie { Name = cookie.Key, Value = cookie.Value, Url = site.Address.AbsoluteUri }));
    }

    /// <summary>An empty site under an address without TLS, so that a browser keeps its cookies.</summary>
    public sealed class Site : TestSite
    {
        public override Uri BaseUrl { get; } = new("http://www.gescheiterweiter.test");
    }
}
