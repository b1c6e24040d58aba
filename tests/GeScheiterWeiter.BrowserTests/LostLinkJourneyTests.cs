using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Somebody who has lost their personal link gets it again while the evening is on.</summary>
public sealed class LostLinkJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_link_is_sent_again_and_leads_in(bool javaScript)
    {
        var edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(-10));
        var person = TestData.Registration(edition);
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, person);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Persönlichen Link verloren?" }).ClickAsync();
            await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(person.Email);
            await page.GetByRole(AriaRole.Button, new() { Name = "Link noch einmal schicken" }).ClickAsync();
            await page.ShowsAsync("Bitte schauen Sie in Ihr Postfach");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(person.Email);

            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(person.Email)).Link("/teilnahme/"));
            await page.ShowsAsync("Sie sind dabei");
        });
    }
}
