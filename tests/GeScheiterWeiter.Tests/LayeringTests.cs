using System.Text.RegularExpressions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests;

/// <summary>The folders of the event lean one way only, and none of them knows of web pages.</summary>
public sealed partial class LayeringTests
{
    /// <summary>A folder may use the ones before it. A new one gets a line where it belongs.</summary>
    private static readonly string[] Order =
    [
        "Common",
        "Privacy",
        "Accounts",
        "Storage",
        "Audit",
        "Mail",
        "Pictures",
        "Pages",
        "Team",
        "FormerSlugs",
        "Editions",
        "Deletion",
        "Partners",
        "Talks",
        "Stories",
        "Lessons",
        "FormQuestions",
        "Cloning",
        "Registrations",
        "EditionChanges",
        "Certificates",
        "Feedback",
        "Invitations",
        "Proposals",
        "Messages",
        "Meeting",
        "Speaking",
        "Tables",
        "Introductions",
        "NextEdition",
        "Barriers",
        "DataRequests",
        "Statistics",
    ];

    private static readonly string[] WebNamespaces =
    [
        "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Html", "Microsoft.AspNetCore.Razor",
        "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Authentication", "GeScheiterWeiter.Web",
    ];

    private static string Source => Repository.PathOf("src", "GeScheiterWeiter");

    [Fact]
    public void Every_folder_has_its_place_in_the_order()
    {
        var folders = Directory.EnumerateDirectories(Source)
            .Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj"));

        Assert.Equal(folders.Order(StringComparer.Ordinal), Order.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_uses_only_the_ones_before_it()
    {
        var wrong =
            from file in SourceFiles()
            let folder = FolderOf(file)
            where folder is not null
            from used in Usings(file).Select(FolderOfNamespace).OfType<string>()
            where used != folder && Array.IndexOf(Order, used) >= Array.IndexOf(Order, folder)
            select $"{Path.GetRelativePath(Source, file)} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_event_knows_nothing_of_the_web()
    {
        var wrong =
            from file in SourceFiles()
            from used in Usings(file)
            where WebNamespaces.Any(web => used == web || used.StartsWith(web + ".", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Source, file)} uses {used}";

        Assert.Empty(wrong);
        Assert.DoesNotContain(
            typeof(AppDb).Assembly.GetReferencedAssemblies(),
            assembly => WebNamespaces.Any(web => assembly.Name!.StartsWith(web, StringComparison.Ordinal)
                && !assembly.Name.EndsWith("Abstractions", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    /// <summary>Null for what stands at the top, which may use everything.</summary>
    private static string? FolderOf(string file) =>
        Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : null;

    private static IEnumerable<string> Usings(string file) =>
        File.ReadLines(file).Select(line => UsingLine().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    private static string? FolderOfNamespace(string name) =>
        name.Split('.') is ["GeScheiterWeiter", var folder, ..] && Order.Contains(folder) ? folder : null;

    [GeneratedRegex(@"^using\s+(?:static\s+)?(?:\w+\s*=\s*)?([\w.]+)\s*;")]
    private static partial Regex UsingLine();
}
