using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

public sealed class SignUpJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_signs_up_confirms_takes_the_calendar_entry_and_cancels(bool javaScript)
    {
        var edition = TestData.Edition();
        var email = $"ada{TestData.Next()}@amt.example";
        await site.ArrangeAsync(edition, TestData.Talk(edition, TestData.Speaker()));

        await chromium.WithPageAsync(site, Screen.Desktop with { JavaScript = javaScript }, async page =>
        {
            await page.SignUpAsync(site, edition, email);
            await page.ConfirmAsync(site, email);
            await page.ShowsAsync("Sie sind dabei");
            var welcome = await site.LastLetterAsync(email);
            Assert.Contains("METHOD:REQUEST", welcome.Calendar, StringComparison.Ordinal);

            await page.GetByText("In den Kalender eintragen").ClickAsync();
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Als Datei").ClickAsync());
            using var content = new StreamReader(await download.CreateReadStreamAsync());
            Assert.Contains(UidOf(welcome), await content.ReadToEndAsync(), StringComparison.Ordinal);

            await page.GiveBackAsync();
            var goodbye = await site.LastLetterAsync(email);
            Assert.Contains("METHOD:CANCEL", goodbye.Calendar, StringComparison.Ordinal);
            Assert.Equal(UidOf(welcome), UidOf(goodbye));
        });
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var edition = TestData.Edition();
        var email = $"grace{TestData.Next()}@amt.example";
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
            await page.PressAsync(page.Locator("main a[href$='/anmelden']").First);
            await page.TypeIntoAsync(page.GetByLabel("Ihr Name"), "Grace Beispiel");
            await page.TypeIntoAsync(page.GetByLabel("Ihre E-Mail-Adresse"), email);
            await page.TypeIntoAsync(page.GetByLabel("Ihre Organisation"), "Stadt Beispiel");
            await page.PressAsync(page.GetByLabel("Öffentliche Verwaltung"), "Space");
            await page.PressAsync(page.GetByLabel("Ich halte mich an den Verhaltenskodex"), "Space");
            site.Clock.Advance(SignUpSteps.TimeToFillIn);
            await page.PressAsync(page.Locator("main form[method=post] button[type=submit]"));
            await page.ShowsAsync("Fast geschafft");

            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(email)).Link("/bestaetigen/"));
            await page.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Anmeldung bestätigen" }));
            await page.ShowsAsync("Sie sind dabei");

            await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Platz zurückgeben" }));
            await page.PressAsync(page.Locator("main form[method=post] button[type=submit]"));
            await page.ShowsAsync("Sie sind abgemeldet");
        });
    }

    [Fact]
    public async Task A_mistake_brings_the_form_back_with_everything_typed_and_the_focus_on_what_is_wrong()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Phone, async page =>
        {
            await page.GotoAsync(VisitorLinks.SignUp(edition.Slug));
            await page.GetByLabel("Ihr Name").FillAsync("Ada Beispiel");
            await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync("keine Adresse");
            site.Clock.Advance(SignUpSteps.TimeToFillIn);
            await page.Locator("main form[method=post] button[type=submit]").ClickAsync();

            await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
            await Assertions.Expect(page.GetByLabel("Ihr Name")).ToHaveValueAsync("Ada Beispiel");
            await Assertions.Expect(page.GetByLabel("Ihre E-Mail-Adresse")).ToHaveValueAsync("keine Adresse");
            await page.Locator(".error-summary a").First.ClickAsync();
            await Assertions.Expect(page.GetByLabel("Ihre E-Mail-Adresse")).ToBeFocusedAsync();
        });
    }

    [Fact]
    public async Task Whoever_waits_has_the_seat_that_is_given_back()
    {
        var edition = TestData.Edition(capacity: 1);
        var (first, second) = ($"erste{TestData.Next()}@amt.example", $"zweite{TestData.Next()}@amt.example");
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Phone, async page =>
        {
            await page.SignUpAsync(site, edition, first);
            await page.ConfirmAsync(site, first);
            await page.ShowsAsync("Sie sind dabei");
            var firstPage = page.Url;

            await page.SignUpAsync(site, edition, second);
            await page.ConfirmAsync(site, second);
            await page.ShowsAsync("Warteliste");

            await page.GotoAsync(firstPage);
            await page.GiveBackAsync();

            var letter = await site.LastLetterAsync(second);
            Assert.Equal("SeatFreed", letter.Kind);
            await page.OpenLetterLinkAsync(site, letter.Link("/teilnahme/"));
            await page.ShowsAsync("Sie sind dabei");
        });
    }

    private static string UidOf(ReceivedLetter letter) =>
        (letter.Calendar ?? "").Split("\r\n").First(line => line.StartsWith("UID:", StringComparison.Ordinal));
}
