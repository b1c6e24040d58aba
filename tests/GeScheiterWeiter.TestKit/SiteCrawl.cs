using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GeScheiterWeiter.TestKit;

/// <summary>Everything that can be reached by links from some first pages: pages, pictures, styles, feeds, calendars.</summary>
public sealed partial class SiteCrawl
{
    private const int MostPages = 2500;

    /// <summary>Of pages that differ only in what they are about: more than there are phases of an edition.</summary>
    private const int MostOfAKind = 15;

    private readonly Dictionary<string, WebPage> _pages = [];
    private readonly Dictionary<string, string> _foundOn = [];
    private readonly Dictionary<string, int> _ofAKind = [];

    private SiteCrawl()
    {
    }

    /// <summary>Answers by path and query; redirects are answers of their own.</summary>
    public IReadOnlyDictionary<string, WebPage> Answers => _pages;

    public IEnumerable<WebPage> HtmlPages =>
        _pages.Values.Where(page => page is { IsHtml: true, IsDownload: false, Status: System.Net.HttpStatusCode.OK });

    /// <summary>The page on which a path was met first.</summary>
    public string FoundOn(string path) => _foundOn[path];

    public static async Task<SiteCrawl> FromAsync(TestSite site, Visitor visitor, params string[] starts)
    {
        var crawl = new SiteCrawl();
        var waiting = new Queue<string>(starts);
        foreach (var start in starts)
            crawl._foundOn[start] = "(start)";
        while (waiting.TryDequeue(out var path))
        {
            if (crawl._pages.Count >= MostPages)
                throw new InvalidOperationException($"More than {MostPages} pages, the last one {path}: links without end?");
            var page = await visitor.GetAsync(path);
            crawl._pages[path] = page;
            foreach (var next in LinksOf(page).Select(link => LocalPath(site, page, link)).OfType<string>().Distinct())
            {
                if (crawl._foundOn.TryAdd(next, path) && crawl.IsWorthALook(next))
                    waiting.Enqueue(next);
            }
        }

        return crawl;
    }

    /// <summary>What all pages have in common that differ only in the edition, talk, person or registration they are about.</summary>
    public static string KindOf(string path) => Subject().Replace(path, "*");

    /// <summary>Path and query on this site, or null when the link leads elsewhere (or nowhere a request can go).</summary>
    public static string? LocalPath(TestSite site, WebPage page, string link)
    {
        var text = link.Trim();
        if (text.StartsWith('#') || !Uri.TryCreate(new Uri(site.Address, page.Path), text, out var target))
            return null;
        if (target.Authority == site.BaseUrl.Authority)
            return site.PathOf(new UriBuilder(target) { Fragment = "" }.Uri);
        return target.Authority == site.Address.Authority ? target.PathAndQuery : null;
    }

    /// <summary>Every address a page points at, as written.</summary>
    public static IEnumerable<string> LinksOf(WebPage page)
    {
        if (page.Location is { } location)
            return [location];
        return page.Response.Content.Headers.ContentType?.MediaType switch
        {
            "text/html" => LinksOfHtml(page.Document),
            "application/xml" or "text/xml" => page.Document.QuerySelectorAll("loc").Select(loc => loc.TextContent),
            _ => [],
        };
    }

    private bool IsWorthALook(string path)
    {
        var kind = KindOf(path);
        return (_ofAKind[kind] = _ofAKind.GetValueOrDefault(kind) + 1) <= MostOfAKind;
    }

    [GeneratedRegex("(?<=^/(admin/)?(ausgaben|mitwirkende|erkenntnisse)/)(?!neu\b)[^/?]+|[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Subject();

    private static IEnumerable<string> LinksOfHtml(IDocument document) =>
        document.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!)
            .Concat(document.QuerySelectorAll("[src]").Select(e => e.GetAttribute("src")!))
            .Concat(document.QuerySelectorAll("[srcset]")
                .SelectMany(
                    e => e.GetAttribute("srcset")!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(candidate => candidate.Split(' ')[0]));
}
