using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests;

/// <summary>One word for one thing, in everything people read: pages, letters and fixed texts.</summary>
public sealed partial class OneWordTests
{
    [Fact]
    public void What_is_sent_is_an_e_mail_and_who_organizes_is_an_organisator() =>
        Findings.AreNone(
            from path in Directory.GetFiles(Repository.PathOf("src"), "*.*", SearchOption.AllDirectories)
            where Path.GetExtension(path) is ".cshtml" or ".md"
            from line in File.ReadAllLines(path).Index()
            where OtherWord().IsMatch(line.Item)
            select $"{path}:{line.Index + 1} {OtherWord().Match(line.Item).Value}");

    [Theory]
    [InlineData("<p>Sie bekommen eine Mail.</p>", true)]
    [InlineData("<dt>Mails</dt>", true)]
    [InlineData("Die Veranstalter:innen lesen das.", true)]
    [InlineData("kostenfrei", true)]
    [InlineData("eine E-Mail vom Mailserver, eingestellt unter Mail:Host", false)]
    [InlineData("@using GeScheiterWeiter.Mail.Letters", false)]
    public void Other_words_are_found(string line, bool isFound) => Assert.Equal(isFound, OtherWord().IsMatch(line));

    [GeneratedRegex(@"(?<![\w.\-‑])Mails?\b(?!:[A-Z…]|\.[A-Z])|Veranstalter:in|kostenfrei")]
    private static partial Regex OtherWord();
}
