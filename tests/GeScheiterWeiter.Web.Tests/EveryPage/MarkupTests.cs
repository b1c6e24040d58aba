using AngleSharp.Html.Parser;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

public sealed class MarkupTests(FullSite site)
{
    [Theory, EveryDoor]
    public async Task Every_page_parses_strictly(Door door)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        var wrong = new List<string>();
        foreach (var page in await site.PagesAsync(door))
        {
            if (Record.Exception(() => parser.ParseDocument(page.Body)) is { } failure)
                wrong.Add($"{page.Path}: {failure.Message} {failure.Data["Position"]}");
        }

        Findings.AreNone(wrong);
    }

    [Theory, EveryDoor]
    public async Task Every_page_is_in_german_or_says_otherwise(Door door)
    {
        foreach (var page in await site.PagesAsync(door))
            Assert.True(page.Document.DocumentElement.GetAttribute("lang") is "de" or "en", $"{page.Path} says no language.");
    }

    [Theory, EveryDoor]
    public async Task No_page_carries_styles_or_scripts_in_its_attributes(Door door)
    {
        foreach (var page in await site.PagesAsync(door))
        {
            Findings.AreNone(page.Document.QuerySelectorAll("style, script:not([src]):not([type='application/ld+json'])")
                .Select(e => page.Path + ": " + e.OuterHtml));
            Findings.AreNone(page.Document.All
                .SelectMany(e => e.Attributes)
                .Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal))
                .Select(a => $"{page.Path}: {a.Name}={a.Value}"));
        }
    }

    [Theory, EveryDoor]
    public async Task Every_id_is_given_once(Door door)
    {
        foreach (var page in await site.PagesAsync(door))
        {
            Findings.AreNone(
                page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{page.Path}: {g.Key}"));
        }
    }

    [Theory, EveryDoor]
    public async Task No_description_ends_in_the_middle_of_a_list(Door door)
    {
        foreach (var page in await site.PagesAsync(door))
        {
            Findings.AreNone(page.Document.QuerySelectorAll("meta[content]").Select(meta => meta.GetAttribute("content") ?? "")
                .Where(content => content != content.Trim()
                    || content.TrimEnd() is [.., ',' or ':' or ';']
                    || content.Contains(" .", StringComparison.Ordinal)
                    || content.Contains(", .", StringComparison.Ordinal))
                .Select(content => $"{page.Path}: {content}"));
        }
    }

    [Theory, EveryDoor]
    public async Task No_page_cuts_what_is_pasted(Door door)
    {
        foreach (var page in await site.PagesAsync(door))
            Findings.AreNone(page.Document.QuerySelectorAll("[maxlength]").Select(field => $"{page.Path}: {field.Id}"));
    }
}
