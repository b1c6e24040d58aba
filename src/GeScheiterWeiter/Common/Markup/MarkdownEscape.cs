using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>Makes plain text Markdown that reads the same.</summary>
public static partial class MarkdownEscape
{
    public static string Of(string plain) =>
        AtTheBeginning().Replace(Anywhere().Replace(plain.ReplaceLineEndings("\n"), @"\$0"), @"$1$2\$3");

    [GeneratedRegex(@"[\\`*_\[\]<>|~&]")]
    private static partial Regex Anywhere();

    /// <summary>What would make a line a heading, a list or a rule; a number keeps its digits.</summary>
    [GeneratedRegex(@"^([ \t]*)([0-9]*)([#+\-=.):])(?=[ \t]|$|[#+\-=])", RegexOptions.Multiline)]
    private static partial Regex AtTheBeginning();
}
