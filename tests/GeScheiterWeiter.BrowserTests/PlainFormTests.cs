using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using NetVips;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>The forms of the admin area in a browser without JavaScript, on a phone.</summary>
public sealed class PlainFormTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Fact]
    public async Task An_edition_is_copied_given_more_seats_and_remembered()
    {
        var edition = TestData.Edition(capacity: 10);
        await site.ArrangeAsync(edition, TestData.Talk(edition, TestData.Speaker()), TestData.Registration(edition));
        var copy = $"Kopie {TestData.Next()}";
        await InsideAsync(async page =>
        {
            await page.GotoAsync(OrganizerEditionLinks.Copy(edition.Slug));
            await page.GetByLabel("Name der neuen Ausgabe").FillAsync(copy);
            await page.GetByLabel("Beginn der neuen Ausgabe").FillAsync("2035-09-06T18:00");
            await page.PressButtonAsync("Kopie anlegen");
            await page.ShowsAsync(copy);

            await page.GotoAsync(OrganizerEditionLinks.Capacity(edition.Slug));
            await page.GetByLabel("Plätze").FillAsync("20");
            await page.PressButtonAsync("Weiter");
            await page.ShowsAsync("Sollen die Angemeldeten davon erfahren?");
            await Expect(page.GetByText("1 Person bekäme diesen Brief")).ToBeVisibleAsync();
            await page.PressButtonAsync("Speichern und 1 E-Mail schreiben");
            await Expect(page.GetByText("von 20")).ToBeVisibleAsync();

            await page.GotoAsync(OrganizerEditionLinks.Archive(edition.Slug));
            await page.GetByLabel("Rückblick").FillAsync("Ein **großer** Abend.");
            await page.GetByLabel("Moderation").FillAsync("Alex Beispiel");
            await page.PressButtonAsync("Speichern");
            await page.ShowsAsync(edition.Name);
        });

        Assert.Single(await site.AllAsync<OutboxMail>(), mail => mail.Kind == "EditionSeatsChanged");
        Assert.Equal("Ein **großer** Abend.", (await site.AllAsync<Edition>()).Single(e => e.Id == edition.Id).Recap.Source);
    }

    [Fact]
    public async Task A_photo_is_sent_with_its_focus_and_cut_anew()
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);
        var photo = new FilePayload
        {
            Name = "foto.png",
            MimeType = "image/png",
            Buffer = Image.Gaussnoise(800, 400, sigma: 40, mean: 128).Cast(Enums.BandFormat.Uchar).PngsaveBuffer(),
        };
        await InsideAsync(async page =>
        {
            await page.GotoAsync(OrganizerSpeakerLinks.Photo(speaker.Id));
            await page.GetByLabel("Bilddatei").SetInputFilesAsync(photo);
            await page.GetByLabel("Was ist zu sehen?").FillAsync("Sie lacht");
            await page.GetByLabel("Mitte links").CheckAsync();
            await page.PressButtonAsync("Hochladen");
            await Expect(page.GetByText("Das Foto ist hochgeladen.")).ToBeVisibleAsync();
            var first = await page.Locator(".picture-now img").GetAttributeAsync("src");

            await page.GetByLabel("Mitte rechts").First.CheckAsync();
            await page.PressButtonAsync("Beschreibung und Ausschnitt speichern");
            await Expect(page.GetByText("Das Foto ist geändert.")).ToBeVisibleAsync();
            Assert.NotEqual(first, await page.Locator(".picture-now img").GetAttributeAsync("src"));
        });

        Assert.Equal("Sie lacht", Assert.Single(await site.AllAsync<Picture>()).AltText);
    }

    [Fact]
    public async Task A_page_is_edited_and_somebody_is_invited_who_was_typed_in_too_slowly()
    {
        var invited = $"neu{TestData.Next()}@gescheiterweiter.test";
        await InsideAsync(async page =>
        {
            await page.GotoAsync(OrganizerPageLinks.List);
            await page.Locator("main a[href*='/admin/seiten/']").First.ClickAsync();
            await page.GetByLabel("Text", new() { Exact = true }).FillAsync("# Neu geschrieben\n\nMit Bedacht.");
            await page.PressButtonAsync("Speichern");
            await Expect(page.Locator(".notice").First).ToBeVisibleAsync();

            await page.GotoAsync(OrganizerTeamLinks.Invite);
            await page.GetByLabel("Name").FillAsync("Nora Neu");
            await page.GetByLabel("E-Mail-Adresse").FillAsync(invited);
            site.Clock.Advance(TimeSpan.FromMinutes(16));
            await page.PressButtonAsync("Einladung schicken");
            await page.GetByLabel("Passwort").FillAsync(SignedIn.Password);
            await page.PressButtonAsync("Weiter");
            await Expect(page.GetByText($"Die Einladung an {invited} ist unterwegs.")).ToBeVisibleAsync();
        });

        Assert.Contains(await site.AllAsync<FixedPage>(), page => page.Text.Source.Contains("Neu geschrieben", StringComparison.Ordinal));
        await site.LastLetterAsync(invited);
    }

    private Task InsideAsync(Func<IPage, Task> act) => chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
    {
        await page.SignInAsync(site, Door.Organizers);
        await act(page);
    });
}
