using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>What an organizer does to fill an edition, by pointing and typing. Begins and ends on the edition's page.</summary>
internal static partial class EditionSteps
{
    /// <summary>A talk and whoever tells it, each with the side they come from.</summary>
    public static async Task AddTalkAsync(this IPage page, string title, params (string Name, string Side)[] speakers)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Neuer Vortrag" }).ClickAsync();
        await page.Locator("#Title").FillAsync(title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vortrag anlegen" }).ClickAsync();
        foreach (var (name, side) in speakers)
            await page.AddSpeakerAsync(title, name, side);
        await page.GetByRole(AriaRole.Link, new() { Name = "Fertig" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-id]", new() { HasText = title })).ToBeVisibleAsync();
    }

    private static async Task AddSpeakerAsync(this IPage page, string title, string name, string side)
    {
        await page.GetByLabel("Name oder Organisation").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Suchen" }).ClickAsync();
        var (add, create) =
            (page.GetByRole(AriaRole.Button, new() { Name = "Hinzufügen" }),
                page.GetByRole(AriaRole.Link, new() { Name = "Neue Person anlegen" }));
        // The link stands below what was found and takes the name along.
        await Assertions.Expect(create).ToHaveAttributeAsync("href", NameTakenAlong());
        if (await add.CountAsync() > 0)
        {
            await add.First.ClickAsync();
        }
        else
        {
            await create.ClickAsync();
            await page.GetByLabel(side).CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Person anlegen" }).ClickAsync();
        }

        await page.ShowsAsync(title);
        await Assertions.Expect(page.Locator("main ol.rows")).ToContainTextAsync(name);
    }

    [GeneratedRegex("[?&]name=.")]
    private static partial Regex NameTakenAlong();
}
