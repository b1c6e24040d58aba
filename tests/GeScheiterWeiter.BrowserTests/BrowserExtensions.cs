using System.Collections.Concurrent;
using GeScheiterWeiter.TestKit;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

public static class BrowserExtensions
{
    private const float LongestWaitMilliseconds = 15_000;

    /// <summary>
    /// Opens a page in a profile of its own and does something there. When it fails, a screenshot and a trace are kept and
    /// named in the message. A request to any other host, or an error in the console, fails the test too.
    /// </summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="site">Where the page belongs.</param>
    /// <param name="screen">How the page is looked at.</param>
    /// <param name="act">What is done there.</param>
    /// <param name="trace">Whether a trace is kept.</param>
    /// <param name="who">Whose page it is, where a test has several: each keeps a screenshot and a trace of its own.</param>
    /// <param name="otherHost">Another host the page is to be led to.</param>
    public static async Task WithPageAsync(
        this Chromium chromium, TestSite site, Screen screen, Func<IPage, Task> act, bool trace = true, string who = "",
        string? otherHost = null)
    {
        await using var context = await chromium.Browser.NewContextAsync(screen.ToOptions(site.Address));
        context.SetDefaultTimeout(LongestWaitMilliseconds);
        if (trace)
            await context.Tracing.StartAsync(new() { Screenshots = true, Snapshots = true });
        var page = await context.NewPageAsync();
        var complaints = Watch(page, site.Address, otherHost);
        try
        {
            await act(page);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(
                $"{failure.Message}\nAt {page.Url}; see {await KeepTracesAsync(page, trace, who)}", failure);
        }

        if (trace)
            await context.Tracing.StopAsync();
        Assert.Empty(complaints);
    }

    /// <summary>Opens a link out of a letter.</summary>
    public static Task OpenLetterLinkAsync(this IPage page, TestSite site, Uri link) => page.GotoAsync(site.PathOf(link));

    /// <summary>Gives the browser the session of a new owner, where the door asks for one.</summary>
    public static async Task SignInAsync(this IPage page, TestSite site, Door door)
    {
        if (door != Door.Organizers)
            return;
        using var owner = await site.NewOrganizerAsync();
        await page.Context.AddCookiesAsync(
            owner.Cookies.Cookies.Select(cookie => new Cookie { Name = cookie.Key, Value = cookie.Value, Url = site.Address.AbsoluteUri }));
    }

    private static ConcurrentQueue<string> Watch(IPage page, Uri address, string? otherHost)
    {
        var complaints = new ConcurrentQueue<string>();
        page.Context.Request += (_, request) =>
        {
            var target = new Uri(request.Url);
            if (target.Scheme is "http" or "https" && target.Authority != address.Authority && target.Host != otherHost)
                complaints.Enqueue($"Request to {request.Url}");
        };
        page.Console += (_, message) =>
        {
            // The browser itself reports every answer from 400 on as an error; journeys meet such answers on purpose.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                complaints.Enqueue($"Console: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Enqueue($"Script: {error}");
        return complaints;
    }

    private static async Task<string> KeepTracesAsync(IPage page, bool trace, string who)
    {
        var folder = Repository.PathOf("TestResults", "browser");
        Directory.CreateDirectory(folder);
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test").Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        var file = Path.Combine(folder, name[..Math.Min(name.Length, 120)] + (who.Length == 0 ? "" : "-" + who));
        await page.ScreenshotAsync(new() { Path = file + ".png", FullPage = true });
        if (trace)
            await page.Context.Tracing.StopAsync(new() { Path = file + ".zip" });
        return file + (trace ? ".png and .zip" : ".png");
    }

    public static Task PressButtonAsync(this IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
