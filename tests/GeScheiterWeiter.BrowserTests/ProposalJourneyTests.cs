using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A story is proposed as a tandem, the partner agrees, and organizers read it once it is submitted.</summary>
public sealed class ProposalJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string Anna = "anna.erzaehlt@amt.example";
    private const string Ben = "ben.erzaehlt@firma.example";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tandem_proposes_a_story_and_organizers_read_it(bool javaScript)
    {
        var screen = Screen.Phone with { JavaScript = javaScript };
        var (anna, ben) = javaScript ? (Anna, Ben) : ("ohne." + Anna, "ohne." + Ben);
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var edition = TestData.Edition(startUtc: now.AddDays(60));
        edition.SetCall(new StoryCall(now.AddDays(-1), now.AddDays(30)));
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, screen, who: "anna", act: async page =>
        {
            await ProposeAsync(page, edition, anna);
            await WriteAsync(page);
            await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ben Berater");
            await page.GetByLabel("E-Mail-Adresse").FillAsync(ben);
            await page.PressButtonAsync("Einladen");
            await Expect(page.GetByText("Unvollständig: Jemand hat auf Ihre Einladung")).ToBeVisibleAsync();

            await chromium.WithPageAsync(site, screen, who: "ben", act: async partner =>
            {
                await partner.OpenLetterLinkAsync(site, (await site.LastLetterAsync(ben)).Link("/vorschlag/"));
                await partner.ShowsAsync("Erzählen Sie mit?");
                await partner.GetByLabel("Dienstleister:innen der Verwaltung").CheckAsync();
                await partner.PressButtonAsync("Ja, ich erzähle mit");
                await partner.ShowsAsync("Der Hund, der kein Formular wollte");
            });

            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(anna)).Link("/vorschlag/"));
            await page.PressButtonAsync("Einreichen");
            await Expect(page.GetByText("Eingereicht. Danke für Ihre Geschichte!")).ToBeVisibleAsync();
        });

        await chromium.WithPageAsync(site, Screen.Desktop with { JavaScript = javaScript }, who: "organizer", act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerProposalLinks.ListOf(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Der Hund, der kein Formular wollte" }).ClickAsync();
            await page.ShowsAsync("Der Hund, der kein Formular wollte");
            await Expect(page.GetByText("Niemand hatte gefragt.")).ToBeVisibleAsync();
            await Expect(page.GetByText("Beide Seiten sind dabei.")).ToBeVisibleAsync();
        });
    }

    private async Task ProposeAsync(IPage page, Edition edition, string address)
    {
        await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
        await page.GetByRole(AriaRole.Link, new() { Name = "Geschichte einreichen" }).ClickAsync();
        await page.ShowsAsync("Geschichte einreichen");
        await page.GetByLabel("Ihr Name").FillAsync("Anna Amt");
        await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(address);
        await page.GetByLabel("Öffentliche Verwaltung").CheckAsync();
        await page.GetByLabel("Arbeitstitel Ihrer Geschichte").FillAsync("Der Hund, der kein Formular wollte");
        await page.GetByLabel("Ich möchte im Tandem erzählen").CheckAsync();
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        await page.PressButtonAsync("Weiter: persönlichen Link anfordern");
        await page.ShowsAsync("Ein Klick fehlt noch");
        await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(address)).Link("/vorschlag/"));
        await page.PressButtonAsync("Adresse bestätigen");
        await page.ShowsAsync("Der Hund, der kein Formular wollte");
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Weiterschreiben an der Geschichte" }).ClickAsync();
        await page.ShowsAsync("Die Geschichte aufschreiben");
        await page.GetByLabel("Was ist dann passiert?").FillAsync("Elf Menschen haben es benutzt.");
        await page.PressButtonAsync("Speichern");
        await Expect(page.GetByText("Sie können weiterschreiben oder später wiederkommen.")).ToBeVisibleAsync();
        await page.GetByLabel("Was ist schiefgegangen, und warum?").FillAsync("Niemand hatte gefragt.");
        await page.GetByLabel("Was können andere mitnehmen?").FillAsync("Fragen Sie.");
        await page.GetByLabel("Wie lang möchten Sie erzählen?").SelectOptionAsync("20");
        await page.PressButtonAsync("Speichern");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zum Vorschlag, ohne zu speichern" }).ClickAsync();
        await page.ShowsAsync("Der Hund, der kein Formular wollte");
    }
}
