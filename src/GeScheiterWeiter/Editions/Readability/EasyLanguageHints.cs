namespace GeScheiterWeiter.Editions.Readability;

/// <summary>
/// Looks a text in Leichte Sprache through for what makes reading hard. It knows no grammar and may be wrong: it points, and people
/// decide.
/// </summary>
public static class EasyLanguageHints
{
    /// <summary>More are not read at once.</summary>
    public const int Most = 50;

    private const int LongestExcerpt = 80;

    /// <param name="markdown">As it is typed.</param>
    /// <returns>All of them, from the first line to the last.</returns>
    public static IReadOnlyList<EasyLanguageHint> Of(string markdown) =>
    [
        .. TypedLine.Of(markdown)
            .SelectMany(line => SentenceRules.Of(line).Concat(WordRules.Of(line))
                .Select(found => new EasyLanguageHint(line.Number, found.Rule, Shortened(found.Excerpt))))
            .Distinct(),
    ];

    private static string Shortened(string excerpt) =>
        excerpt.Length <= LongestExcerpt ? excerpt : excerpt[..LongestExcerpt].TrimEnd() + " …";
}
