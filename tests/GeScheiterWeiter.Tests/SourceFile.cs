using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests;

/// <summary>A source file of one project below <c>src</c>, and what it says of itself.</summary>
public sealed partial record SourceFile(string Project, string Path)
{
    /// <summary>From the project's folder, with slashes.</summary>
    public string Name => System.IO.Path.GetRelativePath(ProjectFolder, Path).Replace('\\', '/');

    /// <summary>The folders from the project's folder down to the file.</summary>
    public string[] Folders => Name.Split('/')[..^1];

    public string Text { get; } = File.ReadAllText(Path);

    private string ProjectFolder => Repository.PathOf("src", Project);

    public static IEnumerable<SourceFile> AllOf(string project, string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf("src", project), pattern, SearchOption.AllDirectories)
            .Select(path => new SourceFile(project, path))
            .Where(file => file.Folders is not ["bin" or "obj", ..]);

    public string? Namespace => NamespaceLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The types at the top of the file.</summary>
    public IEnumerable<string> Types => TypeLine().Matches(Text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^namespace\s+([\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|abstract|sealed|partial|readonly)\s+)*"
        + @"(?:class|interface|enum|record(?:\s+struct|\s+class)?|struct)\s+(\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeLine();
}
