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
}
