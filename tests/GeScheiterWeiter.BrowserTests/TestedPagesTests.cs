using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Visitors.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>
/// The statement on accessibility lists the kinds of pages <see cref="AccessibilityTests"/> looks at, and no others.
/// GESCHEITERWEITER_APPROVE=1 writes the list anew; a kind that is new to it is called what its page is, which a person then puts into
/// better words.
/// </summary>
public sealed partial class TestedPagesTests(Chromium chromium, BrowserSite site) : IClassFixture<BrowserSite>
{
    private static readonly JsonSerializerOptions AsWritten =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string File => Repository.PathOf("src", "GeScheiterWeiter.Web", "Visitors", "Pages", "tested-pages.json");

    [Fact]
    public async Task The_statement_lists_what_is_looked_at()
    {
        var looked = Written(new TestedPages(
            "axe-core " + await VersionAsync(), LooksOfPages.Widths, LooksOfPages.Colours,
            [await DoorAsync(Door.Visitors), await DoorAsync(Door.Attendees), await DoorAsync(Door.Organizers)]));

        if (Environment.GetEnvironmentVariable("GESCHEITERWEITER_APPROVE") == "1")
            await System.IO.File.WriteAllTextAsync(File, looked, TestContext.Current.CancellationToken);

        Assert.Equal(looked, (await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_kind_of_page_has_a_name_of_its_own_and_no_name_of_anybody() =>
        Assert.All(TestedPages.Shipped.Doors, door =>
        {
            Assert.NotEmpty(door.Pages);
            Assert.Distinct(door.Pages.Select(page => page.Title));
            Assert.All(door.Pages, page => Assert.DoesNotContain(Hostile.Name, page.Title, StringComparison.Ordinal));
        });

    private static string Written(TestedPages pages) =>
        JsonSerializer.Serialize(pages, AsWritten).ReplaceLineEndings("\n") + "\n";

    private async Task<string> VersionAsync()
    {
        var version = "";
        await chromium.WithPageAsync(site, new Screen { IgnorePolicy = true }, trace: false, act: async page =>
        {
            await page.GotoAsync("/");
            await page.ReadAxeAsync();
            version = await page.EvaluateAsync<string>("axe.version");
        });
        return version;
    }

    private async Task<TestedDoor> DoorAsync(Door door)
    {
        var name = door switch
        {
            Door.Visitors => "Besucher:innen",
            Door.Attendees => "Teilnehmer:innen und alle mit einem persönlichen Link",
            Door.Organizers => "Organisator:innen",
        };
        var titles = TestedPages.Shipped.Doors.Where(shipped => shipped.Name == name).SelectMany(shipped => shipped.Pages)
            .ToDictionary(page => page.Address, page => page.Title);
        var kinds = (await site.PagesToLookAtAsync(door)).DistinctBy(AddressOf)
            .Select(page => new TestedPage(titles.GetValueOrDefault(AddressOf(page)) ?? TitleOf(page), AddressOf(page)));
        return new TestedDoor(name, [.. kinds.OrderBy(page => page.Address, StringComparer.Ordinal)]);
    }

    private static string TitleOf(WebPage page) => page.Title.Split([": ", " – ", " · "], StringSplitOptions.None)[0];

    private string AddressOf(WebPage page)
    {
        var path = page.Path.Split('?')[0];
        var template = ((ITestWorld)site).Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []))
            .MinBy(endpoint => endpoint.RoutePattern.InboundPrecedence)?.RoutePattern.RawText
            ?? throw new InvalidOperationException($"{path} has no route.");
        return Parameter().Replace("/" + template.TrimStart('/'), "…");
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
