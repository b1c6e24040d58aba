using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A barrier is reported and answered without JavaScript.</summary>
public sealed class BarrierJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string Reporter = "bea.barriere@amt.example";

    [Fact]
    public async Task A_barrier_is_reported_acknowledged_answered_and_the_answer_is_read()
    {
        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await page.GotoAsync(VisitorLinks.Accessibility);
            await page.GetByRole(AriaRole.Link, new() { Name = "Barriere melden" }).First.ClickAsync();
            await page.GetByLabel("Was ging nicht?").FillAsync("Das Datum lässt sich nicht mit der Tastatur wählen.");
            await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(Reporter);
            site.Clock.Advance(TimeSpan.FromSeconds(5));
            await page.PressButtonAsync("Meldung absenden");
            await page.ShowsAsync("Ihre Meldung ist da");
        });
        var report = Assert.Single(await site.AllAsync<BarrierReport>());
        var number = CodeText.Printed(report.Number);
        Assert.Contains(number, (await site.LastLetterAsync(Reporter)).Text, StringComparison.Ordinal);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerLinks.Dashboard);
            await page.GetByRole(AriaRole.Link, new() { Name = "1 Meldung einer Barriere wartet auf Ihre Antwort." }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
            await page.GetByLabel("Antwort oder Vermerk").FillAsync("Danke, das Datum lässt sich jetzt tippen.");
            await page.PressButtonAsync("Beantworten");
            await Assertions.Expect(page.GetByText("Die Antwort ist unterwegs.")).ToBeVisibleAsync();
        });

        var answer = await site.LastLetterAsync(Reporter);
        Assert.Contains("das Datum lässt sich jetzt tippen", answer.Text, StringComparison.Ordinal);
        Assert.Contains(number, answer.Subject, StringComparison.Ordinal);
    }
}
