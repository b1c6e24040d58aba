using System.Text.Json;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Somebody without an account asks what is stored about them, sees it, takes it along, puts it right and has it erased.</summary>
public sealed class OwnDataJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_asks_sees_downloads_corrects_objects_and_erases(bool javaScript)
    {
        var address = $"petra.neugier{TestData.Next()}@amt.example";
        var edition = TestData.Edition(startUtc: site.Clock.GetUtcNow().UtcDateTime.AddDays(30));
        var person = TestData.Registration(edition, email: address, name: "Petra Neugier");
        await site.ArrangeEditionAsync(edition, person);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.GotoAsync(VisitorLinks.Home);
            await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Meine Daten" }).ClickAsync();
            await page.ShowsAsync("Meine Daten");
            await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(address);
            await page.PressButtonAsync("Link schicken");
            await page.ShowsAsync("Bitte schauen Sie in Ihr Postfach");

            var link = (await site.LastLetterAsync(address)).Link("/meine-daten/");
            await page.OpenLetterLinkAsync(site, link);
            await page.ShowsAsync("Meine Daten");
            await Expect(page.GetByText("Petra Neugier").First).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = edition.Name })).Not.ToHaveCountAsync(0);

            using var file = JsonDocument.Parse(await DownloadAsync(page, "Für Programme herunterladen (JSON)"));
            Assert.Equal(address, file.RootElement.GetProperty("address").GetString());
            Assert.Contains("Petra Neugier", await DownloadAsync(page, "Als Seite herunterladen (HTML)"), StringComparison.Ordinal);

            await page.PressButtonAsync($"Ihre Anmeldung zu „{edition.Name}“");
            await page.GetByLabel("Ihr Name").FillAsync("Petra Neugierig");
            await page.PressButtonAsync("Speichern");
            Assert.Equal("Petra Neugierig", (await site.ReadAsync(person)).Name);

            await page.OpenLetterLinkAsync(site, link);
            await page.GetByRole(AriaRole.Link, new() { Name = "weiteren E-Mails widersprechen" }).ClickAsync();
            await page.PressButtonAsync("Ja, keine weiteren E-Mails");
            await Expect(page.GetByText("Sie bekommen keine weiteren E-Mails.")).ToBeVisibleAsync();
            Assert.Equal("LettersEnded", (await site.LastLetterAsync(address)).Kind);

            await page.GetByRole(AriaRole.Link, new() { Name = "Verarbeitung einschränken" }).ClickAsync();
            await page.PressButtonAsync("Ja, Verarbeitung einschränken");
            await Expect(page.GetByText("Die Verarbeitung Ihrer Anmeldungen ist eingeschränkt. Eine Bestätigung")).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "Alles löschen, was unter dieser Adresse gespeichert ist" }).ClickAsync();
            await page.ShowsAsync("Alles löschen?");
            await page.PressButtonAsync("Ja, alles löschen");
            await page.ShowsAsync("Ihre Daten sind gelöscht");
        });

        Assert.Equal("DataErased", (await site.LastLetterAsync(address)).Kind);
        Assert.DoesNotContain(await site.AllAsync<Registration>(), registration => registration.NormalizedEmail == address);
        await site.WithDbAsync(db => db.Set<OutboxMail>().Where(mail => mail.Kind == "DataErased")
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, OutboxState.Sent)));
        await site.WithAsync((DataRequestCleanup task) => task.RunAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(address, await DatabaseDump.OfAsync(site), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
