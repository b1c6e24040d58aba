using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>What tellers write of a story, and organizers say of it, by pointing and typing.</summary>
internal static class StorySteps
{
    public const string Title = "Der Hund, der kein Formular wollte";
    public const string LaterTitle = "Der Hund, der nur die Marke wollte";
    public const string Teller = "Anna Amt";
    public const string Failure = "Niemand hatte gefragt.";

    /// <summary>Begins on the page on which a story is proposed, ends where a letter is waited for.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The working title.</param>
    /// <param name="address">Of whoever proposes it.</param>
    /// <param name="readSlowly">Lets time pass: whoever is too fast is taken for a machine.</param>
    public static async Task ProposeAsync(this IPage page, string title, string address, Action readSlowly)
    {
        await page.ShowsAsync("Geschichte einreichen");
        await page.GetByLabel("Ihr Name").FillAsync(Teller);
        await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(address);
        await page.GetByLabel("Öffentliche Verwaltung").CheckAsync();
        await page.GetByLabel("Arbeitstitel Ihrer Geschichte").FillAsync(title);
        await page.GetByLabel("Ich möchte im Tandem erzählen").CheckAsync();
        readSlowly();
        await page.PressButtonAsync("Weiter: persönlichen Link anfordern");
        await page.ShowsAsync("Ein Klick fehlt noch");
    }

    /// <summary>Begins and ends on the proposal's page.</summary>
    public static async Task WriteStoryAsync(this IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Weiterschreiben an der Geschichte" }).ClickAsync();
        await page.ShowsAsync("Die Geschichte aufschreiben");
        await page.GetByLabel("Was ist dann passiert?").FillAsync("Elf Menschen haben es benutzt.");
        await page.PressButtonAsync("Speichern");
        await Expect(page.GetByText("Sie können weiterschreiben oder später wiederkommen.")).ToBeVisibleAsync();
        await page.GetByLabel("Was ist schiefgegangen, und warum?").FillAsync(Failure);
        await page.GetByLabel("Was können andere mitnehmen?").FillAsync("Fragen Sie.");
        await page.GetByLabel("Wie lang möchten Sie erzählen?").SelectOptionAsync("20");
        await page.PressButtonAsync("Speichern");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zum Vorschlag, ohne zu speichern" }).ClickAsync();
        await page.ShowsAsync(Title);
    }

    /// <summary>Gives a verdict as an organizer who has not given one. Ends on the proposal's page.</summary>
    public static async Task JudgeAsync(this IPage page, Edition edition, string verdict, string reason)
    {
        await page.GotoAsync(OrganizerProposalLinks.ListOf(edition.Slug) + "?unbeurteilt=true");
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await page.ShowsAsync(Title);
        await page.GetByLabel(verdict, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Warum?").FillAsync(reason);
        await page.PressButtonAsync("Urteil abgeben");
        await Expect(page.GetByText("Ihr Urteil ist gespeichert.")).ToBeVisibleAsync();
    }
}
