using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Editions.Readability;

/// <summary>One line of a Markdown text as somebody reads it: the words without the marks, and without addresses.</summary>
internal sealed partial record TypedLine(int Number, string Text)
{
    /// <summary>One that ends a sentence: after a number ("12. Januar"), a single letter ("z. B.") or these it goes on.</summary>
    private const string FullStop = @"(?<![0-9]|\b\p{L}|\b(?:usw|etc|bzw|ca|evtl|ggf|inkl|Nr|Tel|Std|Min|Str|Dr|Prof|max|mind|Mio|Mrd))\.";

    /// <summary>A line that is longer is too long for its readers, whatever stands in the rest of it.</summary>
    private const int LongestLine = 1000;

    /// <summary>A heading, a label or a sentence each. A colon ends one: what follows may stand in a line of its own.</summary>
    public IReadOnlyList<string> Sentences { get; } =
        [.. SentenceEnd().Split(Text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    /// <summary>Those that say something and have an end.</summary>
    public int Statements => Statement().Count(Text);

    public static IEnumerable<TypedLine> Of(string markdown) =>
        markdown.ReplaceLineEndings("\n").Split('\n').Select((line, index) => new TypedLine(index + 1, WithoutMarks(line)))
            .Where(line => line.Text.Length > 0);

    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    private static string WithoutMarks(string line)
    {
        var text = BlockMark().Replace(line.Length <= LongestLine ? line : line[..LongestLine], "");
        text = Link().Replace(text, "$1");
        text = Address().Replace(text, "");
        text = StressedNegation().Replace(text, "");
        return InlineMark().Replace(text, "").Replace('|', ' ').Trim();
    }

    /// <summary>Heading, list, quote, rule.</summary>
    [GeneratedRegex(@"^\s*(?:>\s*)*(?:#{1,6}\s+|[-*+]\s+|[0-9]{1,3}[.)]\s+|[-*_]{3,}\s*$)?")]
    private static partial Regex BlockMark();

    [GeneratedRegex(@"!?\[([^\]\[]*)\]\([^()\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:https?://|www\.|mailto:)\S+|\S+@\S+")]
    private static partial Regex Address();

    /// <summary>What the rules ask of a negation that has to be.</summary>
    [GeneratedRegex(@"(\*\*|__)(?:nicht|nichts|nie|niemals|niemand|kein(?:e[mnrs]?)?)\1", RegexOptions.IgnoreCase)]
    private static partial Regex StressedNegation();

    [GeneratedRegex(@"\*+|`+|~~|(?<!\w)_+|_+(?!\w)|\\(?=\W)")]
    private static partial Regex InlineMark();

    [GeneratedRegex(@"(?<=[!?:;]|" + FullStop + @")[""“”»«)]*\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("(?:[!?]|" + FullStop + @")(?=[""“”»«)]*(?:\s|$))")]
    private static partial Regex Statement();

    [GeneratedRegex(@"[\p{L}\p{M}0-9](?:[\p{L}\p{M}0-9\u00ad\u00b7\u2011\u2022\u2027:-]*[\p{L}\p{M}0-9])?")]
    private static partial Regex Word();
}
