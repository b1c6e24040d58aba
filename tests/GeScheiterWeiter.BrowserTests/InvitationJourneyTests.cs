using System.Text;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

public sealed class InvitationJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string Guests =
        "Name;E-Mail;Organisation\r\nJa Sager;ja@gast.example;Amt\r\nNein Sager;nein@gast.example;Amt\r\n"
        + "Nie Wieder;nie@gast.example;Amt\r\nWeiter Geber;weiter@gast.example;Amt\r\nOhne Adresse;;Amt\r\n";

    [Fact]
    public async Task A_list_from_a_file_is_sent_and_everybody_answers_in_their_own_way_without_a_script()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, new Screen { Width = 390, JavaScript = false }, who: "organizer", act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerInvitationLinks.Lists(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Neue Liste" }).ClickAsync();
            await page.GetByLabel("Name").FillAsync("Verwaltung NRW");
            await page.GetByLabel("darf die Einladung einmal weitergeben").CheckAsync();
            await ClickAsync(page, "Liste anlegen");
            await page.GetByRole(AriaRole.Link, new() { Name = "Liste einlesen" }).ClickAsync();
            await page.GetByLabel("Datei").SetInputFilesAsync(
                new FilePayload { Name = "Gäste.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Guests) });
            await ClickAsync(page, "Hochladen und weiter");
            await ClickAsync(page, "Weiter zur Vorschau");
            await Expect(page.Locator("main")).ToContainTextAsync("Die E-Mail-Adresse fehlt.");
            await ClickAsync(page, "4 Personen auf die Liste setzen");
            await page.GetByRole(AriaRole.Link, new() { Name = "Einladungen senden" }).ClickAsync();
            await ClickAsync(page, "4 Briefe schreiben");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("4 Briefe werden jetzt geschrieben.");
            await site.WithAsync((InvitationSending task) => task.RunAsync(CancellationToken.None));
            await page.GetByRole(AriaRole.Link, new() { Name = "Stand neu laden" }).ClickAsync();
            await Expect(page.Locator("main")).ToContainTextAsync("Fertig: 4 Briefe geschrieben.");
        });

        await chromium.WithPageAsync(site, new Screen { Width = 390, JavaScript = false }, who: "guests", act: async page =>
        {
            await OpenAsync(page, "ja@gast.example");
            await Expect(page.GetByLabel("Ihr Name")).ToHaveValueAsync("Ja Sager");
            await page.GetByLabel("Ich halte mich an den Verhaltenskodex").CheckAsync();
            await ClickAsync(page, "Zusagen");
            await page.ShowsAsync("Sie sind dabei");

            await OpenAsync(page, "nein@gast.example");
            await page.GetByLabel("Möchten Sie etwas dazu sagen?").FillAsync("Da tagt der Rat.");
            await ClickAsync(page, "Absagen");
            await page.ShowsAsync("Danke für Ihre Absage");

            await OpenAsync(page, "nie@gast.example");
            await page.GetByRole(AriaRole.Link, new() { Name = "Keine Einladungen mehr bekommen" }).ClickAsync();
            await ClickAsync(page, "Ja, keine Einladungen mehr");
            await page.ShowsAsync("Das war die letzte Einladung");

            await OpenAsync(page, "weiter@gast.example");
            await page.GetByLabel("E-Mail-Adresse Ihrer Kollegin").FillAsync("kollegin@gast.example");
            await ClickAsync(page, "Einladung weitergeben");
            await page.ShowsAsync("Sie haben Ihre Einladung weitergegeben");

            await OpenAsync(page, "kollegin@gast.example");
            await page.ShowsAsync("Sie sind eingeladen");
        });

        var states = (await site.AllAsync<Invitation>()).Where(i => i.EditionId == edition.Id).ToDictionary(i => i.Email, i => i.State);
        Assert.Equal(
            (InvitationState.Registered, InvitationState.Declined, InvitationState.OptedOut,
                InvitationState.Declined, InvitationState.Queued),
            (states["ja@gast.example"], states["nein@gast.example"], states["nie@gast.example"], states["weiter@gast.example"],
                states["kollegin@gast.example"]));
        Assert.Equal(
            RegistrationState.Seated, Assert.Single(await site.AllAsync<Registration>(), r => r.EditionId == edition.Id).State);
    }

    private async Task OpenAsync(IPage page, string address) =>
        await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(address)).Link("/einladung/"));

    [Fact]
    public async Task A_code_is_switched_on_typed_from_paper_and_leads_to_a_seat_without_a_script()
    {
        var edition = TestData.Edition();
        var list = TestData.InvitationList(edition);
        var email = $"papier{TestData.Next()}@gast.example";
        var code = "";
        await site.ArrangeAsync(edition, list);

        await chromium.WithPageAsync(site, new Screen { Width = 320, JavaScript = false }, who: "organizer", act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerInvitationLinks.Details(edition.Slug, list.Id));
            await page.GetByRole(AriaRole.Link, new() { Name = "Code zum Weitergeben" }).ClickAsync();
            await page.GetByLabel("Für wie viele Personen gilt er?").FillAsync("50");
            await page.GetByLabel("Bis wann?").FillAsync("2035-03-20T12:00");
            await ClickAsync(page, "Code einschalten");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Der Code gilt.");
            code = await page.Locator("code").First.InnerTextAsync();
        });

        await chromium.WithPageAsync(site, new Screen { Width = 320, JavaScript = false }, who: "guest", act: async page =>
        {
            await page.GotoAsync(InvitedLinks.Code(code.ToLowerInvariant()));
            await page.ShowsAsync("Sie sind eingeladen");
            await page.GetByLabel("Ihr Name").FillAsync("Ada Beispiel");
            await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(email);
            await page.GetByLabel("Ihre Organisation").FillAsync("Stadt Beispiel");
            await page.GetByLabel("Öffentliche Verwaltung", new() { Exact = true }).CheckAsync();
            await page.GetByLabel("Ich halte mich an den Verhaltenskodex").CheckAsync();
            site.Clock.Advance(SignUpSteps.TimeToFillIn);
            await ClickAsync(page, "Kostenlos anmelden");
            await page.ShowsAsync("Fast geschafft");
            await page.ConfirmAsync(site, email);
            await page.ShowsAsync("Sie sind dabei");
        });

        Assert.True(Assert.Single(await site.AllAsync<Invitation>(), i => i.Email == email).CameByCode);
    }

    private static Task ClickAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
