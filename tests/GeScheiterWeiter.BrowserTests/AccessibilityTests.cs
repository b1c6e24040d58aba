using GeScheiterWeiter.TestKit;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>
/// axe finds nothing on any page, in light, dark and forced colours; nothing sticks out at 320 px, is too small to hit, or has
/// the focus out of turn.
/// </summary>
public sealed class AccessibilityTests(Chromium chromium, BrowserSite site)
{
    /// <summary>A usual phone, on which somebody reads text twice as large.</summary>
    private const int WidthForLargeText = 390;

    private static readonly string[] RulesAboutColours = ["color-contrast", "link-in-text-block"];

    /// <summary>The sheet of a letter stands in a frame of its page, which has these.</summary>
    private static readonly string[] RulesAboutWholePages = ["landmark-one-main", "page-has-heading-one", "region"];

    private static readonly PageEmulateMediaOptions Light = new() { ColorScheme = ColorScheme.Light };

    private static readonly PageEmulateMediaOptions Dark = new() { ColorScheme = ColorScheme.Dark };

    private static readonly PageEmulateMediaOptions Forced = new() { ForcedColors = ForcedColors.Active };

    private static readonly object OnlyColours = new { runOnly = new { type = "rule", values = RulesAboutColours } };

    public static TheoryData<Door, int> DoorsAndWidths =>
        new(from door in Enum.GetValues<Door>() from width in LooksOfPages.Widths select (door, width));

    [Theory, MemberData(nameof(DoorsAndWidths))]
    public async Task Every_page_can_be_used_by_everybody(Door door, int width)
    {
        var pages = await site.PagesOfEachKindAsync(door);
        var findings = new List<string>();
        await chromium.WithPageAsync(site, new Screen { Width = width, IgnorePolicy = true }, trace: false, act: async page =>
        {
            await page.SignInAsync(site, door);
            foreach (var (path, isSheet) in pages)
            {
                var rulesLeftOut = isSheet ? RulesAboutWholePages : [];
                await page.GotoAsync(path);
                if (await ScrollsSidewaysAsync(page))
                    findings.Add($"{path}: scrolls sideways");
                if (width < WidthForLargeText && await ScrollsWithLargeTextAsync(page, width))
                    findings.Add($"{path}: scrolls sideways with text twice as large");
                findings.AddRange((await page.AskReachAsync()).Select(finding => $"{path}: {finding}"));
                await page.ReadAxeAsync();
                findings.AddRange(await FindingsAsync(page, $"{path} (light)", Light, AllBut(rulesLeftOut)));
                findings.AddRange(await FindingsAsync(page, $"{path} (dark)", Dark, OnlyColours));
                // Forced colours are the person's own choice; of them axe reads the author's instead, and finds faults nobody sees.
                findings.AddRange(
                    await FindingsAsync(page, $"{path} (forced colours)", Forced, AllBut([.. RulesAboutColours, .. rulesLeftOut])));
                await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
            }
        });

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    private static async Task<bool> ScrollsWithLargeTextAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(WidthForLargeText, Screen.Phone.Height);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        var scrolls = await ScrollsSidewaysAsync(page);
        await page.EvaluateAsync("document.documentElement.style.fontSize = ''");
        await page.SetViewportSizeAsync(width, Screen.Phone.Height);
        return scrolls;
    }

    [Fact]
    public async Task A_fault_is_found_in_each_look() =>
        await chromium.WithPageAsync(site, new Screen(), trace: false, act: async page =>
        {
            await page.GotoAsync("/");
            await page.ReadAxeAsync();
            await page.EvaluateAsync(
                """
                const main = document.querySelector('main');
                main.innerHTML = '<p>Grau auf Grau</p><img src="/icon.svg">';
                Object.assign(main.firstChild.style, { color: 'gray', background: 'darkgray' });
                """);

            Assert.Contains(
                await FindingsAsync(page, "light", Light, AllBut([])),
                finding => finding.Contains("image-alt", StringComparison.Ordinal));
            Assert.Contains(
                await FindingsAsync(page, "dark", Dark, OnlyColours),
                finding => finding.Contains("color-contrast", StringComparison.Ordinal));
            Assert.Contains(
                await FindingsAsync(page, "forced colours", Forced, AllBut(RulesAboutColours)),
                finding => finding.Contains("image-alt", StringComparison.Ordinal));
        });

    [Fact]
    public async Task What_is_too_small_or_out_of_turn_is_found() =>
        await chromium.WithPageAsync(site, new Screen(), trace: false, act: async page =>
        {
            await page.GotoAsync("/");
            await page.EvaluateAsync(
                """
                const main = document.querySelector('main');
                main.innerHTML = '<p><a href="/">x</a></p><p><a href="/">Erst unten,</a></p><p><a href="/" tabindex="1">dann oben</a></p>';
                Object.assign(main.style, { display: 'flex', flexDirection: 'column-reverse' });
                """);

            var findings = await page.AskReachAsync();

            Assert.All(
                ["too small", "jumps back", "tabindex"],
                fault => Assert.Contains(findings, finding => finding.Contains(fault, StringComparison.Ordinal)));
        });

    private static async Task<IEnumerable<string>> FindingsAsync(IPage page, string where, PageEmulateMediaOptions look, object rules)
    {
        await page.EmulateMediaAsync(look);
        return (await page.AskAxeAsync(rules)).Select(finding => $"{where}: {finding}");
    }

    private static object AllBut(IEnumerable<string> rules) =>
        new { rules = rules.ToDictionary(rule => rule, _ => new { enabled = false }) };
}
