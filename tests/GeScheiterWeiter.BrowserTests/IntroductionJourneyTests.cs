using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Introductions.Matching;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Two people who do not know each other say what they look for and offer, both say yes, and have a letter each.</summary>
public sealed class IntroductionJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private readonly Edition _edition = TestData.Edition(capacity: null);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_people_are_introduced(bool javaScript)
    {
        var anna = TestData.Registration(_edition, name: "Anna Bergheimer");
        var ben = TestData.Registration(_edition, name: "Ben Talmann", side: AttendeeSide.Provider);
        ben.Organisation = "Talmann Software";
        var (annasLink, bensLink) = (SecretToken.Create(), SecretToken.Create());
        await site.ArrangeAsync(
            _edition, new IntroductionSetting { EditionId = _edition.Id, Topics = ["Prozesse", "Personal"] }, anna, ben,
            TestData.Link(anna, annasLink), TestData.Link(ben, bensLink));

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await TakePartAsync(page, annasLink, "kreisangehörige Stadt", "Ich suche", "Menschen, die auch gescheitert sind");
            await TakePartAsync(page, bensLink, "Dienstleister:in", "Ich biete", "Erfahrung mit OZG-Leistungen");
            await site.WithAsync((IntroductionProposals proposals) => proposals.RunAsync(CancellationToken.None));

            await page.GotoAsync(AttendeeLinks.Introductions(annasLink.ToString()));
            await Assertions.Expect(page.GetByText("Jemand von der Seite der Dienstleister:innen").First).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText("Erfahrung mit OZG-Leistungen")).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText("Talmann")).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Button, new() { Name = "Ja, gern kennenlernen" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Sie haben Ja gesagt").First).ToBeVisibleAsync();

            await page.GotoAsync(AttendeeLinks.Introductions(bensLink.ToString()));
            await page.GetByRole(AriaRole.Button, new() { Name = "Ja, gern kennenlernen" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Sie haben beide Ja gesagt").First).ToBeVisibleAsync();
        });

        Assert.Contains("Talmann Software", (await site.LastLetterAsync(anna.Email)).Text, StringComparison.Ordinal);
        Assert.Contains("Anna Bergheimer", (await site.LastLetterAsync(ben.Email)).Text, StringComparison.Ordinal);
    }

    private static async Task TakePartAsync(IPage page, SecretToken link, string kind, string field, string words)
    {
        await page.GotoAsync(AttendeeLinks.MyRegistration(link.ToString()));
        await page.GetByRole(AriaRole.Link, new() { Name = "Zum Kennenlernen" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Mitmachen" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Prozesse" }).CheckAsync();
        await page.GetByLabel(kind).First.CheckAsync();
        await page.GetByLabel(field).FillAsync(words);
        await page.GetByLabel("ganz gleich, wen").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Das sehen andere von Ihnen").First).ToBeVisibleAsync();
    }
}
