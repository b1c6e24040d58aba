using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Editions.Readability;

/// <summary>Words and numbers that are hard to read, or say what is not.</summary>
internal static partial class WordRules
{
    private const int LongestWord = 14;

    private static readonly char[] Joints = ['-', '\u00b7', '\u2011', '\u2022', '\u2027'];

    private static readonly FrozenSet<string> NumberWords = new[]
    {
        "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn",
        "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
        "neunzig", "hundert", "tausend",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Better known than what they stand for.</summary>
    private static readonly FrozenSet<string> KnownToAll =
        new[] { "PC", "WC", "TV", "SMS", "CD", "DVD", "OK" }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<(EasyLanguageRule Rule, string Excerpt)> Of(TypedLine line)
    {
        foreach (var word in TypedLine.Words(line.Text))
        {
            if (RuleOf(word) is { } rule)
                yield return (rule, word);
        }

        foreach (var (rule, pattern) in Patterns())
        {
            foreach (Match match in pattern.Matches(line.Text))
                yield return (rule, match.Value.Trim());
        }
    }

    private static EasyLanguageRule? RuleOf(string word)
    {
        if (word.Split(Joints).Any(part => part.Count(char.IsLetter) > LongestWord))
            return EasyLanguageRule.LongWord;
        if (Subjunctive().IsMatch(word))
            return EasyLanguageRule.Subjunctive;
        if (Negation().IsMatch(word))
            return EasyLanguageRule.Negation;
        if (NumberWords.Contains(word))
            return EasyLanguageRule.NumberWord;
        if (RomanNumeral().IsMatch(word))
            return EasyLanguageRule.RomanNumeral;
        return word.Split(Joints).Any(part => Capitals().IsMatch(part) && !KnownToAll.Contains(part))
            ? EasyLanguageRule.Abbreviation
            : null;
    }

    private static IEnumerable<(EasyLanguageRule Rule, Regex Pattern)> Patterns() =>
    [
        (EasyLanguageRule.LargeNumber, LargeNumber()),
        (EasyLanguageRule.Percentage, Percentage()),
        (EasyLanguageRule.Abbreviation, Shortened()),
    ];

    [GeneratedRegex("^(?:könnt|würd|hätt|wär|müsst|dürft|sollt|käm|ging|gäb|ließ|bräucht|wüsst)e(?:n|t|st)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Subjunctive();

    [GeneratedRegex("^(?:nicht|nichts|nie|niemals|niemand(?:e[mn])?|kein(?:e[mnrs]?)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    /// <summary>Those of chapters and kings: larger ones look like other things.</summary>
    [GeneratedRegex("^(?=.{2})X{0,3}(?:IX|IV|V?I{0,3})$")]
    private static partial Regex RomanNumeral();

    [GeneratedRegex(@"^\p{Lu}{2,}$")]
    private static partial Regex Capitals();

    /// <summary>No year, no date, no time, and no number one calls: that begins with a zero or a plus.</summary>
    [GeneratedRegex(
        @"(?<![\d.,+/:-]|\d )(?:[1-9]\d{0,2}(?:[.\u00a0\u202f]\d{3})+|[1-9]\d{4,})(?![\d:]|[.,]\d)|\bMilli(?:on|arde)(?:e?n)?\b")]
    private static partial Regex LargeNumber();

    [GeneratedRegex(@"\d+(?:,\d+)?\s?%|\bProzent\w*")]
    private static partial Regex Percentage();

    [GeneratedRegex(
        @"(?<!\w)(?:(?:z\.\s?B|d\.\s?h|u\.\s?a|u\.\s?U|v\.\s?a|o\.\s?ä|s\.\s?o|i\.\s?d\.\s?R"
        + @"|usw|etc|bzw|bspw|bzgl|vgl|ca|evtl|ggf|inkl|max|mind|Nr|Tel|Std|Min|Str|Mio|Mrd)\.)")]
    private static partial Regex Shortened();
}
