using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests;

/// <summary>A line of code is read without scrolling. What the .editorconfig says to editors is held here.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 140;
    private const string RawString = "\"\"\"";

    [Fact]
    public void No_line_of_code_is_longer_than_one_reads_without_scrolling()
    {
        var files = new[] { "src", "tests" }.SelectMany(folder => SourcesBelow(Repository.PathOf(folder))).ToList();

        Assert.NotEmpty(files);
        Findings.AreNone(
            from file in files
            from line in TooLongIn(File.ReadAllLines(file))
            select $"{Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')}:{line}");
    }

    [Fact]
    public void Only_the_text_of_a_raw_string_may_be_longer()
    {
        var tooLong = new string('x', Longest + 1);

        Assert.Equal([1], TooLongIn([tooLong, tooLong[1..]]));
        Assert.Equal([4], TooLongIn([RawString, tooLong, RawString, tooLong]));
        Assert.Equal([2], TooLongIn([RawString + "short" + RawString, tooLong]));
    }

    /// <summary>A raw string is what it is: a paragraph of Markdown is one line, and breaking it would change it.</summary>
    private static IEnumerable<int> TooLongIn(string[] lines)
    {
        var isRaw = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (!isRaw && line.Length > Longest)
                yield return i + 1;
            if (line.Split(RawString).Length % 2 == 0)
                isRaw = !isRaw;
        }
    }

    /// <summary>What the migrations hold is generated.</summary>
    private static IEnumerable<string> SourcesBelow(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)
        where !parts[0].StartsWith("GeScheiterWeiter.Migrations.", StringComparison.Ordinal)
        where !parts.Contains("bin") && !parts.Contains("obj")
        select file;
}
