using Deque.AxeCore.Playwright;
using GeScheiterWeiter.TestKit;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>axe finds nothing on any page, and nothing sticks out at 320 px.</summary>
public sealed class AccessibilityTests(Chromium chromium, BrowserSite site)
{
    /// <summary>Of pages that differ only in their content, so many are looked at.</summary>
    private const int PagesOfAKind = 3;

    [Theory]
    [InlineData(320, false, false)]
    [InlineData(320, true, false)]
    [InlineData(1280, false, false)]
    [InlineData(1280, true, false)]
    [InlineData(1280, false, true)]
    public async Task Every_visitors_page_can_be_used_by_everybody(int width, bool dark, bool forcedColours)
    {
        var screen = new Screen { Width = width, Dark = dark, ForcedColours = forcedColours };
        var paths = PathsOf(await site.VisitorPagesAsync());
        await chromium.WithPageAsync(site, screen, async page =>
        {
            var findings = new List<string>();
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                findings.AddRange(await FindingsOnAsync(page, path));
            }

            Assert.True(findings.Count == 0, string.Join('\n', findings));
        });
    }

    private static async Task<IEnumerable<string>> FindingsOnAsync(IPage page, string path)
    {
        var result = await page.RunAxe();
        var findings = result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{path}: {violation.Id} ({violation.Help}): {node.Html}"));
        var sticksOut = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return sticksOut ? findings.Append($"{path}: scrolls sideways") : findings;
    }

    private static List<string> PathsOf(SiteCrawl crawl) =>
        [.. crawl.HtmlPages
            .Select(page => page.Path)
            .Where(path => !path.Contains('?', StringComparison.Ordinal))
            .GroupBy(KindOf)
            .SelectMany(kind => kind.Take(PagesOfAKind))];

    private static string KindOf(string path) => path.Split('/') switch
    {
        ["", "ausgaben", _, var below, ..] => "edition/" + below,
        ["", "mitwirkende", ..] => "speaker",
        _ => path,
    };
}
