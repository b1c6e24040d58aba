using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using GeScheiterWeiter.TestKit;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>axe finds nothing on any page, in light, dark and forced colours, and nothing sticks out at 320 px.</summary>
public sealed partial class AccessibilityTests(Chromium chromium, BrowserSite site)
{
    /// <summary>Of pages that differ only in their content, so many are looked at.</summary>
    private const int PagesOfAKind = 2;

    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    [Theory]
    [InlineData(Door.Visitors, 320)]
    [InlineData(Door.Visitors, 1280)]
    [InlineData(Door.Attendees, 320)]
    [InlineData(Door.Attendees, 1280)]
    [InlineData(Door.Organizers, 320)]
    [InlineData(Door.Organizers, 1280)]
    public async Task Every_page_can_be_used_by_everybody(Door door, int width)
    {
        var paths = PathsOf(await site.PagesAsync(door));
        var findings = new List<string>();
        await chromium.WithPageAsync(site, new Screen { Width = width }, trace: false, act: async page =>
        {
            await page.SignInAsync(site, door);
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    findings.Add($"{path}: scrolls sideways");
                findings.AddRange(await FindingsAsync(page, path, new() { ColorScheme = ColorScheme.Light }));
                findings.AddRange(await FindingsAsync(page, path, new() { ColorScheme = ColorScheme.Dark }));
                if (width > 320)
                    findings.AddRange(await FindingsAsync(page, path, new() { ForcedColors = ForcedColors.Active }));
                await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
            }
        });

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private static async Task<IEnumerable<string>> FindingsAsync(IPage page, string path, PageEmulateMediaOptions look)
    {
        await page.EmulateMediaAsync(look);
        var result = await page.RunAxe(Options);
        var name = look.ForcedColors is null ? look.ColorScheme.ToString() : "forced colours";
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{path} ({name}): {violation.Id} ({violation.Help}): {node.Html}"));
    }

    private static List<string> PathsOf(IEnumerable<WebPage> pages) =>
        [.. pages
            .Select(page => page.Path)
            .Where(path => !path.Contains('?', StringComparison.Ordinal))
            .GroupBy(KindOf)
            .SelectMany(kind => kind.Take(PagesOfAKind))];

    private static string KindOf(string path) => path.Split('/') switch
    {
        ["", "ausgaben", _, var below, ..] => "edition/" + below,
        ["", "mitwirkende", ..] => "speaker",
        ["", "admin", ..] => IdOrName().Replace(path, "*"),
        _ => path,
    };

    /// <summary>The part of an admin page's address that says which edition, talk, speaker or registration.</summary>
    [GeneratedRegex("(?<=/admin/[a-z-]+/)[^/]+|[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex IdOrName();
}
