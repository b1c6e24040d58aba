using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>What a person does on the way to a seat, by pointing and typing.</summary>
internal static class SignUpSteps
{
    /// <summary>Nobody fills in a form in less.</summary>
    public static readonly TimeSpan TimeToFillIn = TimeSpan.FromSeconds(20);

    public static async Task SignUpAsync(
        this IPage page, TestSite site, Edition edition, string email, string side = "Öffentliche Verwaltung")
    {
        await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
        await page.Locator("main a[href$='/anmelden']").First.ClickAsync();
        await page.GetByLabel("Ihr Name").FillAsync("Ada Beispiel");
        await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(email);
        await page.GetByLabel("Ihre Organisation").FillAsync("Stadt Beispiel");
        await page.GetByLabel(side, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Ich halte mich an den Verhaltenskodex").CheckAsync();
        site.Clock.Advance(TimeToFillIn);
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.ShowsAsync("Fast geschafft");
    }

    public static async Task ConfirmAsync(this IPage page, TestSite site, string email)
    {
        await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(email)).Link("/bestaetigen/"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Anmeldung bestätigen" }).ClickAsync();
    }

    public static async Task GiveBackAsync(this IPage page, string link = "Platz zurückgeben")
    {
        await page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.ShowsAsync("Sie sind abgemeldet");
    }

    /// <summary>Waits for the page whose heading says so.</summary>
    public static Task ShowsAsync(this IPage page, string heading) =>
        Assertions.Expect(page.Locator("h1")).ToContainTextAsync(heading);
}
