using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Common;

public sealed partial class QuotedTests
{
    [Theory]
    [InlineData("Ein Abend", "„Ein Abend“")]
    [InlineData("Wie „agil“ wir waren", "„Wie ‚agil‘ wir waren“")]
    [InlineData("„Sie sagte ‚nein‘“", "„‚Sie sagte „nein“‘“")]
    [InlineData("Geht’s noch?", "„Geht’s noch?“")]
    [InlineData("", "„“")]
    public void Marks_within_marks_go_the_other_way(string text, string quoted) => Assert.Equal(quoted, Quoted.Of(text));

    /// <summary>What people have typed may hold marks of its own. A half placeholder or an address that is refused never does.</summary>
    [Fact]
    public void Nobody_puts_marks_around_a_value_by_hand() =>
        Findings.AreNone(
            from path in Directory.GetFiles(Repository.PathOf("src"), "*.*", SearchOption.AllDirectories)
            where Path.GetExtension(path) is ".cshtml" or ".cs" && Path.GetFileName(path) is not ("Quoted.cs" or "LetterFaults.cs")
            from line in File.ReadAllLines(path)
            where MarkAroundValue().IsMatch(line)
            select $"{path}: {line.Trim()}");

    [GeneratedRegex(@"„(\{[^{}]+\}|@[\w.(]+)")]
    private static partial Regex MarkAroundValue();
}
