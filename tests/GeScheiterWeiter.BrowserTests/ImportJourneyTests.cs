using System.Globalization;
using System.Text;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

public sealed class ImportJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const int Rows = 1000;

    /// <summary>Rows of the list with something wrong, as a spreadsheet counts them, and what the preview says of them.</summary>
    private static readonly IReadOnlyDictionary<int, string> Wrong = new Dictionary<int, string>
    {
        [12] = "Der Name fehlt.",
        [345] = "Die E-Mail-Adresse fehlt.",
        [678] = "Das ist keine E-Mail-Adresse.",
    };

    [Fact]
    public async Task A_list_of_a_thousand_from_a_German_Excel_is_looked_through_and_taken_over()
    {
        var edition = TestData.Edition(capacity: 900);
        var known = TestData.Registration(edition, email: Address(5));
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, known);

        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerRegistrationLinks.List(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Liste einlesen" }).ClickAsync();
            await page.GetByLabel("Datei")
                .SetInputFilesAsync(new FilePayload { Name = "Gäste.csv", MimeType = "application/vnd.ms-excel", Buffer = List() });
            await page.GetByRole(AriaRole.Button, new() { Name = "Hochladen und weiter" }).ClickAsync();

            await page.ShowsAsync("Was bedeuten die Spalten?");
            await Expect(page.Locator("main")).ToContainTextAsync("„Gäste.csv“ hat 1.000 Zeilen.");
            await ExpectMeaningAsync(page, "Vorname", "Vorname");
            await ExpectMeaningAsync(page, "Mailadresse", "E-Mail-Adresse");
            await ExpectMeaningAsync(page, "Haus", "auslassen");
            await page.GetByLabel("Haus").SelectOptionAsync("Organisation");
            await page.GetByLabel("Woher kommt die Liste?").FillAsync("Anmeldungen per Mail, gesammelt in Excel");
            await page.GetByRole(AriaRole.Button, new() { Name = "Weiter zur Vorschau" }).ClickAsync();

            await page.ShowsAsync("Das würde geschehen");
            await ExpectCountAsync(page, "Werden übernommen", "995");
            await ExpectCountAsync(page, "Schon angemeldet, bleiben wie sie sind", "1");
            await ExpectCountAsync(page, "Stehen doppelt in der Liste", "1");
            await ExpectCountAsync(page, "Fehlerhaft, bleiben draußen", "3");
            foreach (var (row, sentence) in Wrong)
                await Expect(RowOf(page, "Fehlerhaft", row)).ToContainTextAsync(sentence);
            await Expect(RowOf(page, "Schon angemeldet", 5)).ToContainTextAsync(Address(5));
            await Expect(RowOf(page, "Stehen doppelt", 901)).ToContainTextAsync("JOERG900@AMT.EXAMPLE");
            await Expect(RowOf(page, "Werden übernommen", 2)).ToContainTextAsync("Jörg Größer-2");
            await page.GetByRole(AriaRole.Button, new() { Name = "995 Personen übernehmen" }).ClickAsync();

            await page.ShowsAsync("995 Personen sind übernommen");
            await ExpectCountAsync(page, "haben einen Platz", "899");
            await ExpectCountAsync(page, "auf der Warteliste", "96");
            await ExpectCountAsync(page, "draußen geblieben", "5");
            await Expect(page.Locator("tbody tr", new() { HasText = "Fehlerhaft" })).ToContainTextAsync("12, 345, 678");
            await page.GetByRole(AriaRole.Link, new() { Name = "Zur Liste der Anmeldungen" }).ClickAsync();
            await ExpectCountAsync(page, "von 900 Plätzen vergeben", "900");
            await ExpectCountAsync(page, "auf der Warteliste", "96");
            await page.GetByLabel("Name, Adresse oder Organisation").FillAsync("größer-1000");
            await page.GetByRole(AriaRole.Button, new() { Name = "Anzeigen" }).ClickAsync();
            await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
            await Expect(page.Locator("tbody tr")).ToContainTextAsync("Behörde für Straßen");
        });

        var people = (await site.AllAsync<Registration>()).Where(r => r.EditionId == edition.Id).ToList();
        Assert.Equal(996, people.Count);
        Assert.Equal(known.Name, people.Single(r => r.Email == known.Email).Name);
        Assert.Empty(await site.LettersAsync());
    }

    [Fact]
    public async Task An_export_of_pretix_is_found_below_its_title_and_what_is_unclear_is_decided()
    {
        var edition = TestData.Edition(capacity: 2);
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Phone, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerRegistrationLinks.Import(edition.Slug));
            await page.GetByLabel("Datei").SetInputFilesAsync(new FilePayload
            {
                Name = "bestellungen.xlsx",
                MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Buffer = Pretix(),
            });
            await page.GetByRole(AriaRole.Button, new() { Name = "Hochladen und weiter" }).ClickAsync();

            await Expect(page.GetByLabel("Blatt").Locator("option:checked")).ToHaveTextAsync("Bestellungen");
            await Expect(page.GetByLabel("Überschriften stehen in").Locator("option:checked")).ToContainTextAsync("Zeile 3: Bestellnummer");
            await ExpectMeaningAsync(page, "Bestelldatum", "Datum der Anmeldung");
            await ExpectMeaningAsync(page, "Status", "Stand der Bestellung (bezahlt, offen, storniert …)");
            await page.GetByLabel("Woher kommt die Liste?").FillAsync("pretix");
            await page.GetByRole(AriaRole.Button, new() { Name = "Weiter zur Vorschau" }).ClickAsync();

            await ExpectCountAsync(page, "Werden übernommen", "2");
            await ExpectCountAsync(page, "Warten danach auf Freigabe", "2");
            await ExpectCountAsync(page, "Bleiben wegen einer Bemerkung draußen", "1");
            await page.GetByLabel("Dort noch offen: nicht bezahlt oder nicht bestätigt").SelectOptionAsync("übernehmen");
            await page.GetByLabel("Unbekannte Seite").SelectOptionAsync("gilt als Verwaltung");
            await page.GetByRole(AriaRole.Button, new() { Name = "4 Personen übernehmen" }).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("aber noch nicht übernommen");
            await page.Locator("tr", new() { HasText = "Dort storniert" }).GetByRole(AriaRole.Link, new() { Name = "Einzeln entscheiden" })
                .ClickAsync();
            await page.ShowsAsync("Dort storniert, erstattet oder abgelaufen: 1 Zeile");
            await page.GetByLabel("Entscheidung für Zeile 6, Cem Beispiel").SelectOptionAsync("übernehmen");
            await page.GetByRole(AriaRole.Button, new() { Name = "Entscheidungen speichern" }).ClickAsync();

            await page.ShowsAsync("Das würde geschehen");
            await page.GetByRole(AriaRole.Button, new() { Name = "5 Personen übernehmen" }).ClickAsync();
            await page.ShowsAsync("5 Personen sind übernommen");
            await ExpectCountAsync(page, "haben einen Platz", "2");
            await ExpectCountAsync(page, "auf der Warteliste", "3");
            await page.GetByRole(AriaRole.Link, new() { Name = "2 haben einen Platz: ansehen" }).ClickAsync();
            await Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        });

        var people = (await site.AllAsync<Registration>()).Where(r => r.EditionId == edition.Id).ToDictionary(r => r.Name);
        Assert.Equal(RegistrationState.Seated, people["Fred Beispiel"].State);
        Assert.Equal(RegistrationState.Seated, people["Dana Beispiel"].State);
        Assert.Equal(TestData.Now.Date.AddDays(-5).AddHours(12), people["Fred Beispiel"].CreatedUtc);
    }

    /// <summary>A title above the headings, a sheet before the one with the people, the day as a date and the time as text.</summary>
    private static byte[] Pretix()
    {
        static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";
        static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";
        static string Order(int row, string status, string name, string product, int daysAgo) => Row(
            row, Text($"A{row}"), Text(status), Text($"{name.ToLowerInvariant()}@amt.example"), Day(daysAgo), Text("12:00:00 +00:00"),
            Text("Amt"), Text($"{name} Beispiel"), Text(product));
        static string Day(int daysAgo) =>
            string.Create(CultureInfo.InvariantCulture, $"<c s=\"1\"><v>{TestData.Now.Date.AddDays(-daysAgo).ToOADate()}</v></c>");

        return HandmadeWorkbook.Of(
            "", [("Übersicht", "visible"), ("Bestellungen", "visible")],
            [
                Row(1, Text("Unser Abend")) + Row(2, Text("5 Bestellungen")),
                Row(1, Text("Bestellungen, Stand heute"))
                + Row(
                    3, Text("Bestellnummer"), Text("Status"), Text("E-Mail"), Text("Bestelldatum"), Text("Bestellzeit"), Text("Firma"),
                    Text("Name"), Text("Produkt"))
                + Order(4, "bezahlt", "Ada", "Verwaltung", 1)
                + Order(5, "ausstehend", "Bea", "Verwaltung", 2)
                + Order(6, "storniert", "Cem", "Verwaltung", 3)
                + Order(7, "bezahlt", "Dana", "Mond", 4)
                + Order(8, "bezahlt", "Fred", "Verwaltung", 5),
            ],
            "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>");
    }

    /// <summary>Semicolons, Windows-1252 and CRLF; the first person stands in row 2.</summary>
    private static byte[] List()
    {
        var list = new StringBuilder("Vorname;Nachname;Mailadresse;Haus\r\n");
        for (var row = 2; row <= Rows + 1; row++)
        {
            list.Append(row switch
            {
                3 => $"Jörg;Größer-{row};{Address(row)};\"Amt für\nzwei Zeilen\"\r\n",
                12 => $";;{Address(row)};Amt\r\n",
                345 => "Ohne;Adresse;;Amt\r\n",
                678 => "Falsche;Adresse;anruf genügt;Amt\r\n",
                901 => "Jörg;Größer;JOERG900@AMT.EXAMPLE;Amt\r\n",
                _ => $"Jörg;Größer-{row};{Address(row)};\"Behörde für Straßen; Abteilung „Brücken“\"\r\n",
            });
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(list.ToString());
    }

    private static string Address(int row) => $"joerg{row}@amt.example";

    private static Task ExpectMeaningAsync(IPage page, string column, string meaning) =>
        Expect(page.GetByLabel(column).Locator("option:checked")).ToHaveTextAsync(meaning);

    private static Task ExpectCountAsync(IPage page, string what, string count) =>
        Expect(page.Locator(".tally div", new() { HasText = what }).Locator("dd")).ToHaveTextAsync(count);

    private static ILocator RowOf(IPage page, string heading, int number) =>
        page.Locator("h2", new() { HasText = heading }).Locator("xpath=following-sibling::table[1]")
            .Locator($"tr:has(td[data-label='Zeile']:text-is('{number}'))");
}
