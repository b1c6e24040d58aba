using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests;

/// <summary>The folders of the site lean one way only, as those of the event do.</summary>
public sealed partial class SiteLayeringTests
{
    private const string Site = "GeScheiterWeiter.Web";
    private const string Development = "Development";

    /// <summary>A folder and what it may use besides itself. What stands at the top of the project may use everything.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Infrastructure"] = [],
        ["Shared"] = ["Infrastructure"],
        ["Visitors"] = ["Infrastructure", "Shared"],
        ["Attendees"] = ["Infrastructure", "Shared"],
        ["Organizers"] = ["Infrastructure", "Shared"],
        ["Hosting"] = ["Infrastructure", "Shared", "Visitors", "Attendees", "Organizers", Development],
        [Development] = ["Infrastructure", "Shared", "Visitors", "Attendees", "Organizers", "Hosting"],
    };

    /// <summary>One folder that looks across, and why.</summary>
    private static readonly Dictionary<string, (string Folder, string Reason)> LooksAcross = new()
    {
        ["Organizers/Editions/Preview/"] = ("Visitors", "It shows the visitors' own pages."),
    };

    private static readonly string[] NoCode = ["Properties", "Styles", "wwwroot", "App_Data", "bin", "obj"];

    [Fact]
    public void Every_folder_of_the_site_has_its_place()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src", Site)).Select(path => Path.GetFileName(path));

        Findings.AreNone(folders.Except(NoCode).Except(MayUse.Keys));
    }

    [Fact]
    public void A_folder_of_the_site_uses_only_what_lies_below_it()
    {
        var files = SourceFile.AllOf(Site, "*.cs").Concat(SourceFile.AllOf(Site, "*.cshtml"))
            .Where(file => file.Folders.Length > 0).ToList();

        Assert.NotEmpty(files);
        Findings.AreNone(
            from file in files
            from used in FoldersUsedBy(file)
            where used != file.Folders[0] && !MayUse[file.Folders[0]].Contains(used) && !MayLookAcross(file, used)
            select $"{file.Name} uses {used}");
    }

    private static IEnumerable<string> FoldersUsedBy(SourceFile file) =>
        Used().Matches(NamespaceLine().Replace(file.Text, "")).Select(match => match.Groups[1].Value).Where(MayUse.ContainsKey).Distinct();

    private static bool MayLookAcross(SourceFile file, string used) =>
        LooksAcross.Any(look => file.Name.StartsWith(look.Key, StringComparison.Ordinal) && look.Value.Folder == used);

    [GeneratedRegex(@"\bGeScheiterWeiter\.Web\.(\w+)")]
    private static partial Regex Used();

    [GeneratedRegex(@"^namespace .*$", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
