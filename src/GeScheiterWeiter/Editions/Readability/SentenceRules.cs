using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Editions.Readability;

/// <summary>What a sentence tells too much of at once, and who does what in it.</summary>
internal static partial class SentenceRules
{
    public const int MostWords = 12;

    private static readonly FrozenSet<string> NoParticiples = new[]
    {
        // Infinitives, as in "Wir werden gehen", and what else only looks like a participle.
        "gehen", "geben", "gewinnen", "genießen", "gehören", "gefallen", "gelten", "gelingen", "geschehen", "gestalten", "genügen",
        "gebrauchen", "gewöhnen", "gestatten", "gewähren", "gestehen", "gegen", "gesamt", "gerecht", "geeignet", "gemeinsamen",
        "bekannt", "bereit", "bestimmt", "beliebt", "berühmt", "erst", "ernst", "überhaupt", "entfernt", "gesamten", "ganzen", "geraten",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<(EasyLanguageRule Rule, string Excerpt)> Of(TypedLine line)
    {
        foreach (var sentence in line.Sentences)
        {
            if (TypedLine.Words(sentence).Count() > MostWords)
                yield return (EasyLanguageRule.LongSentence, sentence);
            if (Passive(sentence) is { } passive)
                yield return (EasyLanguageRule.Passive, passive);
        }

        if (line.Statements > 1 || line.Text.Contains("; ", StringComparison.Ordinal) || line.Sentences.Any(HasSubordinateClause))
            yield return (EasyLanguageRule.SeveralStatements, line.Text);
    }

    private static bool HasSubordinateClause(string sentence) => Conjunction().IsMatch(sentence) || RelativeClause().IsMatch(sentence);

    private static string? Passive(string sentence)
    {
        if (Auxiliary().Match(sentence) is not { Success: true } auxiliary)
            return null;
        var participle = Participle().Matches(sentence).Select(match => match.Value)
            .FirstOrDefault(word => !NoParticiples.Contains(word));
        return participle is null ? null : $"{auxiliary.Value} … {participle}";
    }

    [GeneratedRegex(@"\b(?:wird|werden|werdet|wurde|wurden|worden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Auxiliary();

    /// <summary>
    /// Only lower case: what is a noun is none. In "-en", verbs with a prefix that never leaves them look like their infinitives.
    /// </summary>
    [GeneratedRegex(
        @"\b(?:(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|statt|teil|vor|weg|weiter|zu|zurück|zusammen)?ge\p{Ll}{2,}(?:t|en)"
        + @"|(?:be|ver|er|ent|zer|über|unter|wieder)\p{Ll}{2,}t|\p{Ll}{2,}iert"
        + @"|(?:be|ver|er|ent|unter)(?:schrieben|sprochen|schlossen|gonnen|funden|schieden|nommen|boten|loren|standen|brochen|worben))\b")]
    private static partial Regex Participle();

    [GeneratedRegex(
        @",\s+(?:dass|weil|wenn|obwohl|damit|sodass|während|nachdem|bevor|indem|falls|ob|aber|sondern|denn|wo|wie|was|warum)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    /// <summary>A list of things ends in a thing; what is told of one ends in a verb.</summary>
    [GeneratedRegex(
        @",\s+(?:(?:in|mit|von|bei|für|auf|an|über|zu)\s+)?(?:der|die|das|den|dem|denen|deren|dessen)\s.*"
        + @"\s(?:\p{Ll}{3,}[tn]|ist|hat|war|tut)[.!?]?$")]
    private static partial Regex RelativeClause();
}
