using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A standard letter is put into other words, looked at in another tab on the way, and put back.</summary>
public sealed class WordingJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_letter_is_reworded_looked_at_saved_at_once_and_put_back(bool javaScript)
    {
        var edition = TestData.Edition();
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, TestData.Registration(edition, name: "Ada"));

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerWordingLinks.ListOf(edition.Slug));
            await EditAsync(page, "Zusage mit Platz");
            await page.GetByLabel("Text", new() { Exact = true }).FillAsync("Hallo {{Name}}!\n\n{{Begründung}}\n\n[Hier]({{Teilnahme}})");
            var preview = await page.RunAndWaitForPopupAsync(() => ButtonAsync(page, "Vorschau in neuem Tab"));
            await Expect(preview.Locator("main")).ToContainTextAsync("Hallo Ada!");
            await preview.CloseAsync();

            await ButtonAsync(page, "Speichern");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Gespeichert");
            await EditAsync(page, "Zusage mit Platz");
            await ButtonAsync(page, "Eigenen Text verwerfen");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("keinen eigenen Text mehr");
        });

        var wordings = (await site.AllAsync<LetterWording>()).Where(wording => wording.EditionId == edition.Id);
        Assert.Equal([1, 2], wordings.Select(wording => wording.Number).Order());
    }

    private static Task EditAsync(IPage page, string letter) =>
        page.GetByRole(AriaRole.Row).Filter(new() { HasText = letter }).GetByRole(AriaRole.Link).First.ClickAsync();

    private static Task ButtonAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
