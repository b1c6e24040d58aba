using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Somebody without a mouse.</summary>
internal static class Keyboard
{
    private const int MostSteps = 80;

    /// <summary>Presses Tab until the element has the focus, which must be visible.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                await Assertions.Expect(target).ToBeInViewportAsync();
                return;
            }
        }

        throw new InvalidOperationException($"{target} cannot be reached by {MostSteps} steps of the Tab key.");
    }

    public static async Task TypeIntoAsync(this IPage page, ILocator target, string text)
    {
        await page.TabToAsync(target);
        await page.Keyboard.TypeAsync(text);
    }

    public static async Task PressAsync(this IPage page, ILocator target, string key = "Enter")
    {
        await page.TabToAsync(target);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Takes the first stop of a page that has just been opened: the link past everything that stands on each page.</summary>
    public static async Task SkipToContentAsync(this IPage page)
    {
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Zum Inhalt springen" });
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(link).ToBeFocusedAsync();
        await Assertions.Expect(link).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    /// <summary>Picks an option of a select with the arrow keys, from the first one on.</summary>
    public static async Task ChooseAsync(this IPage page, ILocator select, string option)
    {
        await page.PressAsync(select, "Home");
        for (var left = await select.Locator("option").CountAsync(); left > 0; left--)
        {
            if (await select.EvaluateAsync<string>("element => element.selectedOptions[0].text") == option)
                return;
            await page.Keyboard.PressAsync("ArrowDown");
        }

        throw new InvalidOperationException($"{select} has no option {option} to be reached with the arrow keys.");
    }
}
