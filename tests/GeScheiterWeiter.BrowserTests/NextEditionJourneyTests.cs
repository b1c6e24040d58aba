using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Somebody who comes while nothing is open is told once, and finds out what the evening is like.</summary>
public sealed class NextEditionJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Fact]
    public async Task An_address_with_a_slip_is_left_and_told_when_registration_opens()
    {
        const string Meant = "nora.neugierig@gmail.com";
        var edition = TestData.Edition();
        edition.RegistrationOpensUtc = site.Clock.GetUtcNow().UtcDateTime.AddDays(1);
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await page.GotoAsync(VisitorLinks.NextEdition);
            await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync("nora.neugierig@gmial.com");
            await page.PressButtonAsync("Sagen Sie mir Bescheid");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Meinten Sie {Meant}?" })).ToBeVisibleAsync();
            await page.PressButtonAsync($"{Meant} nehmen und absenden");
            await page.ShowsAsync("Ein Klick fehlt noch");

            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(Meant)).Link("/bescheid/"));
            await page.PressButtonAsync("Ja, sagen Sie mir Bescheid");
            await page.ShowsAsync("Sie bekommen Bescheid");

            site.Clock.Advance(TimeSpan.FromDays(2));
            await site.WithAsync((NoticeSending sending) => sending.RunAsync(TestContext.Current.CancellationToken));
            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(Meant)).Link("/anmelden"));
            await page.ShowsAsync("Anmelden");
        });

        Assert.Empty(await site.AllAsync<NoticeRequest>());
    }

    [Fact]
    public async Task Frequent_questions_are_rewritten_and_read_on_the_way_to_the_form()
    {
        var edition = TestData.Edition(startUtc: site.Clock.GetUtcNow().UtcDateTime.AddDays(30));
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerPageLinks.Edit("fragen"));
            await page.GetByLabel("Text", new() { Exact = true }).FillAsync("## Muss ich meine Kamera einschalten?\n\nNein.");
            await page.PressButtonAsync("Speichern");

            await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "häufigen Fragen" }).ClickAsync();
            await page.ShowsAsync("Häufige Fragen");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Muss ich meine Kamera einschalten?" }))
                .ToBeVisibleAsync();
        });
    }
}
