using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OtpNet;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

public sealed class OwnerJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string Sentence = "Schön, dass Sie die andere Seite mitbringen.";

    private static readonly TimeSpan UntilAskedAgain = TimeSpan.FromMinutes(16);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_evening_goes_from_the_owners_first_link_to_the_list_of_guests(bool javaScript)
    {
        var screen = Screen.Desktop with { JavaScript = javaScript };
        var number = TestData.Next();
        var (name, guestsAddress) = ($"GeScheiterWeiter {number}", $"gast{number}@firma.example");
        var link = await FirstLinkAsync($"leitung{number}@gescheiterweiter.test");

        await chromium.WithPageAsync(site, screen, who: "owner", act: owner =>
            chromium.WithPageAsync(site, screen, who: "guest", act: async guest =>
            {
                await SetUpAccountAsync(owner, link);
                await PrepareAsync(owner, name);
                await LookAtPreviewAsync(owner, name);
                await owner.GetByRole(AriaRole.Button, new() { Name = "Jetzt ankündigen" }).ClickAsync();
                await owner.GetByRole(AriaRole.Button, new() { Name = "Trotzdem ankündigen" }).ClickAsync();
                await SaysAsync(owner, "Die Ausgabe ist jetzt öffentlich.");
                var edition = Assert.Single(await site.AllAsync<Edition>(), e => e.Name == name);

                await guest.SignUpAsync(site, edition, guestsAddress, "Dienstleister:innen der Verwaltung");
                await guest.ConfirmAsync(site, guestsAddress);
                await guest.ShowsAsync("Ihre Anmeldung wird geprüft");
                var pending = await site.LastLetterAsync(guestsAddress);
                Assert.Equal("ApprovalPending", pending.Kind);

                await ApproveAsync(owner, name);
                var welcome = await site.LastLetterAsync(guestsAddress);
                Assert.Contains(Sentence, welcome.Text, StringComparison.Ordinal);
                await guest.OpenLetterLinkAsync(site, welcome.Link("/teilnahme/"));
                await guest.ShowsAsync("Sie sind dabei");
                await guest.OpenLetterLinkAsync(site, pending.Link("/teilnahme/"));
                await guest.ShowsAsync("Sie sind dabei");

                Assert.Contains(
                    $"Ada Beispiel;{guestsAddress};Stadt Beispiel;Dienstleister:in;;Platz",
                    (await ExportAsync(owner, name)).Replace("\"", "", StringComparison.Ordinal),
                    StringComparison.Ordinal);
            }));
    }

    /// <summary>What the verb <c>create-organizer</c> prints.</summary>
    private async Task<Uri> FirstLinkAsync(string address)
    {
        var token = await site.WithAsync(
            (AccountSetUp setUp) => setUp.CreateOwnerAsync(EmailAddress.Parse(address), CancellationToken.None));
        return site.Services.GetRequiredService<ILinks>().AccountSetUp(token);
    }

    private async Task SetUpAccountAsync(IPage page, Uri link)
    {
        await page.OpenLetterLinkAsync(site, link);
        await page.GetByLabel("Ihr Name").FillAsync("Lea Leitung");
        await page.GetByLabel("Passwort").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Weiter zum zweiten Faktor" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "App einrichten" }).ClickAsync();

        var key = (await page.Locator(".secret-key").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.GetByLabel("Code aus der App")
            .FillAsync(new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(site.Clock.GetUtcNow().UtcDateTime));
        await page.GetByRole(AriaRole.Button, new() { Name = "App bestätigen" }).ClickAsync();
        await Expect(page.Locator(".recovery-codes li")).ToHaveCountAsync(10);

        var codes = await page.Locator(".recovery-codes code").AllInnerTextsAsync();
        var kept = await DownloadAsync(page, "Als Datei speichern");
        Assert.All(codes, code => Assert.Contains(code, kept, StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Link, new() { Name = "Fertig, weiter zur Übersicht" }).ClickAsync();
        await Expect(page.GetByText("Schön, dass Sie da sind, Lea Leitung.")).ToBeVisibleAsync();

        await page.OpenLetterLinkAsync(site, link);
        await page.ShowsAsync("Dieser Link gilt nicht mehr");
    }

    private static async Task PrepareAsync(IPage page, string name)
    {
        await page.GotoAsync(OrganizerLinks.Dashboard);
        await GoToAsync(page, "Ausgaben");
        await page.GetByRole(AriaRole.Link, new() { Name = "Neue Ausgabe" }).ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.GetByLabel("Beginn", new() { Exact = true }).FillAsync("2035-05-03T18:00");
        await page.GetByLabel("Ende", new() { Exact = true }).FillAsync("2035-05-03T20:00");
        await page.GetByLabel("Nur Verwaltung").CheckAsync();
        await page.GetByLabel("Plätze").FillAsync("30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Entwurf anlegen" }).ClickAsync();
        await page.ShowsAsync(name);

        await page.AddTalkAsync("Von der Hundesteuer zum Klickdummy", ("Erika Amt", "Verwaltung"), ("Max Firma", "Dienstleister:in"));
        await page.AddTalkAsync("Wenn Beteiligung schiefgeht", ("Sascha Stadt", "Verwaltung"));
        await Expect(page.Locator("[data-id]", new() { HasText = "Erika Amt" }).Locator(".badge")).ToHaveTextAsync("Tandem");
    }

    private static async Task LookAtPreviewAsync(IPage page, string name)
    {
        var preview = await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Vorschau" }).ClickAsync());
        await preview.ShowsAsync(name);
        await Expect(preview.Locator("main")).ToContainTextAsync("Max Firma");
        await Expect(preview.Locator("main")).ToContainTextAsync("Wenn Beteiligung schiefgeht");
        await preview.CloseAsync();
    }

    private static async Task ApproveAsync(IPage page, string edition)
    {
        await OpenRegistrationsAsync(page, edition);
        await page.GetByLabel("Stand").SelectOptionAsync("wartet auf Freigabe");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anzeigen" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ada Beispiel" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Freigeben" }).ClickAsync();
        await page.GetByLabel("Ein Satz dazu").FillAsync(Sentence);
        await page.GetByRole(AriaRole.Button, new() { Name = "Freigeben" }).ClickAsync();
        await SaysAsync(page, "Freigegeben: Es gibt einen Platz");
    }

    private async Task<string> ExportAsync(IPage page, string edition)
    {
        await OpenRegistrationsAsync(page, edition);
        site.Clock.Advance(UntilAskedAgain);
        await page.GetByRole(AriaRole.Link, new() { Name = "Als Datei mitnehmen" }).ClickAsync();
        await page.ShowsAsync("Sind Sie es noch?");
        await page.GetByLabel("Passwort").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Weiter" }).ClickAsync();
        await page.ShowsAsync("Anmeldungen als Datei mitnehmen");
        return await DownloadAsync(page, "Datei herunterladen");
    }

    private static async Task OpenRegistrationsAsync(IPage page, string edition)
    {
        await GoToAsync(page, "Ausgaben");
        await page.GetByRole(AriaRole.Link, new() { Name = edition }).ClickAsync();
        await page.Locator(".edition-tabs").GetByRole(AriaRole.Link, new() { Name = "Anmeldungen" }).ClickAsync();
        await page.ShowsAsync("Anmeldungen");
    }

    private static Task GoToAsync(IPage page, string label) =>
        page.Locator(".admin-side").GetByRole(AriaRole.Link, new() { Name = label }).ClickAsync();

    private static Task SaysAsync(IPage page, string notice) => Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(notice);

    private static async Task<string> DownloadAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        using var content = new StreamReader(await download.CreateReadStreamAsync());
        return await content.ReadToEndAsync();
    }
}
