using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Access;
using GeScheiterWeiter.Web.Tests.Development;
using Microsoft.AspNetCore.Routing.Patterns;

namespace GeScheiterWeiter.Web.Tests.Shared.Links;

/// <summary>Addresses of ours stand beside their routes and nowhere else in the source.</summary>
public sealed partial class AddressesWrittenOnceTests(MailboxTests.DevelopmentSite site) : IClassFixture<MailboxTests.DevelopmentSite>
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["GeScheiterWeiter.Web/Hosting/HealthEndpoints.cs"] = "No pages and linked from nowhere: they are mapped where they are written.",
        ["GeScheiterWeiter.Web/Visitors/Pages/tested-pages.json"] = "Written from the routes by the test of accessibility, and compared.",
        ["GeScheiterWeiter/Pages/Texts/"] = "Text that organizers rewrite: its links are Markdown, and the crawl follows them.",
    };

    private static readonly Dictionary<string, string> OtherWays = new()
    {
        ["GeScheiterWeiter.Web/Shared/SiteController.cs"] = "RedirectTo itself.",
        ["GeScheiterWeiter.Web/Organizers/SignIn/LocalReturnUrl.cs"] =
            "Goes where the person wanted to go, which is no address of ours to write.",
        ["GeScheiterWeiter.Web/Organizers/SignIn/Passkey/PasskeySignInController.cs"] =
            "Sends a form on with what was typed, which RedirectTo does not.",
        ["GeScheiterWeiter.Web/Organizers/SignIn/StepUp/StepUpRedirectHandler.cs"] = "Stands outside MVC.",
    };

    [Fact]
    public void No_address_of_ours_is_written_beside_the_links()
    {
        var segments = SiteEndpoint.AllOf(site).Select(endpoint => FirstSegment(endpoint.Pattern))
            .OfType<string>().Distinct().Select(Regex.Escape);
        var address = new Regex($"""["'(`](~?/)({string.Join('|', segments)})(?![\w-])""");

        Findings.AreNone(Found(address, Exceptions, ".cs", ".cshtml", ".js", ".md", ".json"));
    }

    [Fact]
    public void There_is_one_way_to_redirect_and_one_to_write_a_link()
    {
        Findings.AreNone(Found(OtherWay(), OtherWays, ".cs", ".cshtml"));
    }

    [Fact]
    public void A_view_writes_a_link_so_that_the_path_base_is_kept()
    {
        Findings.AreNone(Found(LinkWithoutRoot(), [], ".cshtml"));
    }

    private static string? FirstSegment(RoutePattern pattern) =>
        pattern.PathSegments is [{ Parts: [RoutePatternLiteralPart first, ..] }, ..] ? first.Content : null;

    private static IEnumerable<string> Found(Regex wrong, Dictionary<string, string> exceptions, params string[] kinds)
    {
        var files = SourceFiles()
            .Where(file => kinds.Contains(Path.GetExtension(file))
                && !exceptions.Keys.Any(start => Named(file).StartsWith(start, StringComparison.Ordinal)));
        return
            from file in files
            from line in File.ReadLines(file).Index()
            where wrong.IsMatch(line.Item)
            select $"{Named(file)}:{line.Index + 1}: {line.Item.Trim()}";
    }

    private static IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories)
        .Where(file => !Named(file).Split('/').Any(part => part is "bin" or "obj")
            && !Named(file).StartsWith("GeScheiterWeiter.Web/Shared/Links/", StringComparison.Ordinal));

    private static string Named(string file) => Path.GetRelativePath(Repository.PathOf("src"), file).Replace('\\', '/');

    [GeneratedRegex(
        @"\bRedirectToAction|\bUrl\.(Action|RouteUrl|Content)\b|\basp-(action|controller|route)\b"
        + @"|\b(Local)?Redirect(PreserveMethod|Permanent)?\(")]
    private static partial Regex OtherWay();

    [GeneratedRegex(@"\b(href|src|action|formaction)=""@\(?\w*Links\.")]
    private static partial Regex LinkWithoutRoot();
}
