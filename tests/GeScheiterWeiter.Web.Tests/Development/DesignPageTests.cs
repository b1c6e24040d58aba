using System.Net;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Development;

/// <summary>The design page shows what the style sheet can do.</summary>
public sealed partial class DesignPageTests(MailboxTests.DevelopmentSite site) : IClassFixture<MailboxTests.DevelopmentSite>
{
    /// <summary>No components: what the rest is made of, and the frame of the organizers' pages.</summary>
    private static readonly string[] Elsewhere =
        ["layers", "tokens", "reset", "base", "page", "utilities", "print", "forced-colours", "admin"];

    [Fact]
    public async Task Every_component_is_shown()
    {
        using var developer = site.NewVisitor();
        List<WebPage> pages = [await developer.GetAsync(DevelopmentLinks.Design)];
        foreach (var phase in Enum.GetValues<EditionPhase>())
            pages.Add(await developer.GetAsync(DevelopmentLinks.DesignOfPhase(phase.ToString())));

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page.Status));
        var shown = pages.SelectMany(page => page.Document.All).SelectMany(element => element.ClassList).ToHashSet();
        Assert.Empty(Components().Where(component => !component.Classes.Any(shown.Contains)).Select(component => component.Name));
    }

    private static IEnumerable<(string Name, string[] Classes)> Components() =>
        from file in Directory.GetFiles(Repository.PathOf("src", "GeScheiterWeiter.Web", "Styles"), "*.css")
        let name = Path.GetFileNameWithoutExtension(file)
        let classes = ClassName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).ToArray()
        where classes.Length > 0 && !Elsewhere.Contains(name)
        select (name, classes);

    [GeneratedRegex(@"^\s*\.([a-z][a-z-]*)", RegexOptions.Multiline)]
    private static partial Regex ClassName();
}
