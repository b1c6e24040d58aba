using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>From a question an organizer thinks of to the answer in a spreadsheet.</summary>
public sealed class FormQuestionJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_is_asked_left_out_answered_read_counted_and_taken_along(bool javaScript)
    {
        var edition = TestData.Edition();
        var email = $"isst{TestData.Next()}@amt.example";
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Desktop with { JavaScript = javaScript }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerEditionLinks.Overview(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Fragen zur Anmeldung" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Neue Frage" }).ClickAsync();
            await page.GetByLabel("Auswahl: eine Antwort").CheckAsync();
            await page.GetByLabel("Frage", new() { Exact = true }).FillAsync("Was essen Sie?");
            await page.GetByLabel("Wofür brauchen wir das?").FillAsync("Damit genug da ist.");
            await page.GetByLabel("Antworten zur Auswahl").FillAsync("Alles\nVegetarisch\nVegan");
            await page.GetByLabel("Ohne Antwort keine Anmeldung").CheckAsync();
            await page.GetByLabel("Nach wie vielen Tagen").FillAsync("7");
            await page.GetByRole(AriaRole.Button, new() { Name = "Frage anlegen" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Die Frage ist angelegt.");
            await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Was essen Sie?" })).ToContainTextAsync("Pflicht");
        });

        await chromium.WithPageAsync(
            site, Screen.Phone with { JavaScript = javaScript }, page => SignUpAsync(page, edition.Slug, email, javaScript),
            who: "visitor");

        await chromium.WithPageAsync(
            site, Screen.Desktop with { JavaScript = javaScript },
            async page =>
            {
                await page.SignInAsync(site, Door.Organizers);
                await page.GotoAsync(OrganizerRegistrationLinks.List(edition.Slug));
                await page.GetByLabel("Antwort auf eine Frage").SelectOptionAsync(new SelectOptionValue { Label = "Vegan" });
                await page.GetByRole(AriaRole.Button, new() { Name = "Anzeigen" }).ClickAsync();
                await page.GetByRole(AriaRole.Link, new() { Name = "Ada Beispiel" }).ClickAsync();
                await Expect(page.Locator(".facts div").Filter(new() { HasText = "Was essen Sie?" })).ToContainTextAsync("Vegan");

                await page.GetByRole(AriaRole.Link, new() { Name = "Zahlen", Exact = true }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Figure, new() { Name = "Was essen Sie?" })).ToContainTextAsync("Vegan");

                await page.GotoAsync(OrganizerRegistrationLinks.Export(edition.Slug));
                await page.GetByLabel("Was essen Sie?").CheckAsync();
                var download = await page.RunAndWaitForDownloadAsync(
                    () => page.GetByRole(AriaRole.Button, new() { Name = "Datei herunterladen" }).ClickAsync());
                var lines = await File.ReadAllLinesAsync(await download.PathAsync());
                Assert.Contains("Was essen Sie?", lines[0], StringComparison.Ordinal);
                Assert.EndsWith("\"Vegan\"", lines[1], StringComparison.Ordinal);
            },
            who: "organizer");

        var asked = Assert.Single(await site.AllAsync<FormQuestion>(), question => question.EditionId == edition.Id);
        Assert.Equal("Vegan", Assert.Single(await site.AllAsync<FormAnswer>(), answer => answer.QuestionId == asked.Id).Text);
    }

    private async Task SignUpAsync(IPage page, string slug, string email, bool javaScript)
    {
        await page.GotoAsync(VisitorLinks.SignUp(slug));
        await page.GetByLabel("Ihr Name").FillAsync("Ada Beispiel");
        await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(email);
        await page.GetByLabel("Ihre Organisation").FillAsync("Stadt Beispiel");
        await page.GetByLabel("Öffentliche Verwaltung", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Ich halte mich an den Verhaltenskodex").CheckAsync();
        site.Clock.Advance(SignUpSteps.TimeToFillIn);
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();

        var summary = page.GetByRole(AriaRole.Alert);
        await Expect(summary).ToContainTextAsync("Bitte wählen Sie eine Antwort aus: „Was essen Sie?“");
        await summary.GetByRole(AriaRole.Link).ClickAsync();
        var question = page.GetByRole(AriaRole.Group, new() { Name = "Was essen Sie?" });
        await Expect(question).ToBeInViewportAsync();
        await Expect(question).ToContainTextAsync("Wir löschen die Antwort 7 Tage nach der Ausgabe.");
        await Expect(page.GetByLabel("Ihr Name")).ToHaveValueAsync("Ada Beispiel");
        if (javaScript)
        {
            await page.ReadAxeAsync();
            Assert.Empty(await page.AskAxeAsync(new { }));
        }

        await question.GetByLabel("Vegan").CheckAsync();
        site.Clock.Advance(SignUpSteps.TimeToFillIn);
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.ShowsAsync("Fast geschafft");
        await page.ConfirmAsync(site, email);
        await page.ShowsAsync("Sie sind dabei");
    }
}
