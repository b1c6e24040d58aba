using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests;

/// <summary>What a folder is called, and how much lies in it.</summary>
public sealed class FolderTests
{
    private const int MostFiles = 25;
    private const int MostFolders = 15;

    private static readonly string[] Projects =
        ["GeScheiterWeiter", "GeScheiterWeiter.Web", "GeScheiterWeiter.Migrations.Sqlite", "GeScheiterWeiter.Migrations.SqlServer"];

    private static readonly Dictionary<string, string> LargeOnPurpose = new()
    {
        ["GeScheiterWeiter"] = "The rooms of the event: the list of them is the overview.",
        ["GeScheiterWeiter.Web/Organizers"] = "A folder for each noun of the organizers' work: the list of them is the overview.",
        ["GeScheiterWeiter.Web/Styles"] = "One file per component, joined in one order by the build.",
        ["GeScheiterWeiter.Migrations.Sqlite/Migrations"] = "Grows with every change of the tables.",
        ["GeScheiterWeiter.Migrations.SqlServer/Migrations"] = "Grows with every change of the tables.",
    };

    [Fact]
    public void A_folder_is_a_namespace()
    {
        Findings.AreNone(
            from project in Projects
            from file in SourceFile.AllOf(project, "*.cs")
            let expected = string.Join('.', [project, .. file.Folders])
            where file.Namespace is { } actual && actual != expected
            select $"{project}/{file.Name} is in {file.Namespace}, not in {expected}");
    }

    [Fact]
    public void No_type_is_called_like_a_part_of_a_namespace()
    {
        var files = Projects.SelectMany(project => SourceFile.AllOf(project, "*.cs")).ToList();
        var segments = files.Select(file => file.Namespace).OfType<string>().SelectMany(name => name.Split('.')).ToHashSet();

        Assert.NotEmpty(segments);
        Findings.AreNone(
            from file in files
            from type in file.Types
            where segments.Contains(type)
            select $"{file.Project}/{file.Name}: {type}");
    }

    [Fact]
    public void No_folder_holds_more_than_one_takes_in_at_a_glance()
    {
        Findings.AreNone(
            from folder in Projects.SelectMany(FoldersOf)
            let name = Path.GetRelativePath(Repository.PathOf("src"), folder).Replace('\\', '/')
            where !LargeOnPurpose.ContainsKey(name)
            let files = Directory.GetFiles(folder).Length
            let folders = Directory.GetDirectories(folder).Count(IsOurs)
            where files > MostFiles || folders > MostFolders
            select $"{name}: {files} files, {folders} folders");
    }

    [Fact]
    public void Every_folder_that_is_large_on_purpose_is_there()
    {
        Findings.AreNone(LargeOnPurpose.Keys.Where(name => !Directory.Exists(Repository.PathOf("src", name))));
    }

    private static IEnumerable<string> FoldersOf(string project)
    {
        var root = Repository.PathOf("src", project);
        return Below(root).Prepend(root);
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateDirectories(folder).Where(IsOurs).SelectMany(inner => Below(inner).Prepend(inner));

    private static bool IsOurs(string folder) => Path.GetFileName(folder) is not ("bin" or "obj" or "App_Data");
}
