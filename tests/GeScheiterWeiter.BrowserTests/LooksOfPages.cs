using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Which pages are looked at for accessibility, and how.</summary>
internal static partial class LooksOfPages
{
    /// <summary>Of pages that differ only in their content, so many are looked at.</summary>
    private const int PagesOfAKind = 2;

    /// <summary>The narrowest that text has to fit, and a usual screen.</summary>
    public static readonly int[] Widths = [320, 1280];

    /// <summary>As the statement on accessibility names them.</summary>
    public static readonly string[] Colours = ["hell", "dunkel", "in den Farben, die jemand selbst gewählt hat"];

    public static async Task<IReadOnlyList<(string Path, bool IsSheet)>> PagesOfEachKindAsync(this FullSite site, Door door) =>
        [.. (await site.PagesToLookAtAsync(door)).Select(page => (FullSite.PathForBrowser(page), page.IsSheet))];

    public static async Task<IReadOnlyList<WebPage>> PagesToLookAtAsync(this FullSite site, Door door) =>
        [.. (await site.PagesAsync(door)).Concat(await site.SheetsAsync(door))
            .Where(page => !page.Path.Contains('?', StringComparison.Ordinal))
            .GroupBy(page => KindOf(FullSite.PathForBrowser(page)))
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
