using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Playwright;
using NetVips;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A speaker opens the letter, does what is missing on their page, and it is seen in public.</summary>
public sealed class SpeakingJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private static readonly byte[] Photo = Image.Gaussnoise(700, 500, sigma: 40, mean: 128).Cast(Enums.BandFormat.Uchar).JpegsaveBuffer();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_speaker_completes_their_page_and_it_is_seen_in_public(bool javaScript)
    {
        var speaker = TestData.Speaker("Ada Amtlich");
        speaker.Email = $"ada.spricht{TestData.Next()}@amt.example";
        var edition = TestData.Edition(startUtc: site.Clock.GetUtcNow().UtcDateTime.AddDays(20));
        var talk = TestData.Talk(edition, speaker);
        await site.ArrangeAsync(edition, talk);
        await site.WithAsync((SpeakingLinkDesk desk) =>
            desk.SendToAllAsync(edition.Id, 1, Actor.Organizer(Guid.CreateVersion7()), CancellationToken.None));

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(speaker.Email)).Link("/mitwirken/"));
            await Expect(page.GetByText("Von Ihnen fehlt noch ein Foto")).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "Angaben bearbeiten" }).ClickAsync();
            await page.Locator("#Biography").FillAsync("Hat **dreimal** neu angefangen.");
            await page.PressButtonAsync("Speichern");

            await page.GetByRole(AriaRole.Link, new() { Name = "Foto hochladen" }).ClickAsync();
            await page.Locator("input[type=file]").SetInputFilesAsync(
                new FilePayload { Name = "foto.jpg", MimeType = "image/jpeg", Buffer = Photo });
            await page.GetByLabel("Was ist zu sehen?").FillAsync("Ada lacht");
            await page.PressButtonAsync("Hochladen");

            await page.GetByRole(AriaRole.Link, new() { Name = "Folien hochladen" }).ClickAsync();
            await page.Locator("input[type=file]").SetInputFilesAsync(
                new FilePayload { Name = "folien.pdf", MimeType = "application/pdf", Buffer = HandmadePdf.Sound() });
            await page.PressButtonAsync("Hochladen");

            await page.GetByRole(AriaRole.Link, new() { Name = "Sagen, was bleiben darf" }).ClickAsync();
            await page.GetByLabel("Die Geschichte darf als Text").CheckAsync();
            await page.PressButtonAsync("Speichern");
            await Expect(page.GetByText("Alles da. Danke!")).ToBeVisibleAsync();

            await page.GotoAsync(VisitorLinks.Speaker(speaker.Slug));
            await Expect(page.Locator("main strong").GetByText("dreimal")).ToBeVisibleAsync();
            await Expect(page.GetByAltText("Ada lacht")).ToBeVisibleAsync();
        });
    }
}
