using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// Text made comparable: the one folding of whatever searches or sorts, and what slugs are made of. Databases do not agree on what
/// "ü" and "Ü" have in common, so the folded text is stored beside its source, with the version of the folding.
/// </summary>
public static class FoldedText
{
    /// <summary>Raise it with anything that changes what the same text becomes: what is stored is folded anew.</summary>
    public const int Version = 3;

    private const int MostWords = 6;
    private const int LongestQuery = 200;
    /// <summary>What separates words and is no part of them: "Müller, Anna" looks for the same two as "Anna Müller".</summary>
    private static readonly char[] AroundWords = [',', ';', ':', '(', ')', '"', '\u201e', '\u201c', '\u201d', '\u00bb', '\u00ab', '<', '>'];

    /// <summary>Two letters that are searched for as the first of them, in the order in which they are looked for.</summary>
    public static readonly IReadOnlyList<string> ShortenedPairs = ["aa", "ae", "oe", "ue"];

    private const string Apostrophes = "'\u2019\u2018\u02bc\u02b9\u2032\u00b4`";

    /// <summary>
    /// Small letters without accents, in one line: "Łukasz O’Größe-İşık" is "lukasz ogrosse isik". Without apostrophes; dashes are spaces,
    /// and domains are read as people write them.
    /// </summary>
    public static string Of(string? text)
    {
        if (TypedText.Line(text) is not { } line)
            return "";
        var folded = new StringBuilder(line.Length);
        foreach (var c in InternationalDomain.ReadableIn(line).Normalize(NormalizationForm.FormKD))
            Append(folded, char.ToLowerInvariant(c));
        return TypedText.Line(folded.ToString()) ?? "";
    }

    /// <summary>
    /// What a search looks through: the parts folded, and once more those of their words that have an umlaut, or an "å", written as two
    /// letters. "Müller" is "muller" and "Mueller" is "mueller muller", so that either is found by any of <see cref="Words"/>. That "Baur"
    /// also finds "Bauer" is the price.
    /// </summary>
    public static string Searchable(int maxLength, params ReadOnlySpan<string?> parts)
    {
        var folded = Of(string.Join(' ', parts));
        var also = folded.Split(' ').Where(word => word != Shortened(word)).Select(Shortened);
        return Cut(string.Join(' ', [folded, .. also]), maxLength);
    }

    /// <summary>What has to occur in a <see cref="Searchable"/> text, each word anywhere.</summary>
    public static IReadOnlyList<string> Words(string? query) =>
    [
        .. Cut(Of(query), LongestQuery).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Shortened(word.Trim(AroundWords))).Where(word => word.Length > 0).Take(MostWords),
    ];

    /// <summary>Every word of a text as <see cref="Words"/> would look for it, without whatever is neither letter nor digit.</summary>
    public static IReadOnlyList<string> AllWords(string? text) =>
    [
        .. new string([.. Of(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Shortened),
    ];

    /// <summary>As a German list sorts it: "ä" beside "a", "ß" as "ss", "ł" beside "l".</summary>
    public static string Sortable(string text, int maxLength) => Cut(Of(text), maxLength);

    /// <summary>As much as a column takes: letters may become more when they are made comparable. Never half a letter.</summary>
    public static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        return char.IsHighSurrogate(text[maxLength - 1]) ? text[..(maxLength - 1)] : text[..maxLength];
    }

    /// <summary>What becomes of one letter, wherever it stands: none, one, or several.</summary>
    public static string OfLetter(ReadOnlySpan<char> letter)
    {
        var folded = new StringBuilder(letter.Length);
        foreach (var c in letter.ToString().Normalize(NormalizationForm.FormKD))
            Append(folded, char.ToLowerInvariant(c));
        return folded.ToString();
    }

    /// <summary>A folded word with one letter for each of <see cref="ShortenedPairs"/>.</summary>
    public static string Shortened(string word) =>
        ShortenedPairs.Aggregate(word, (text, pair) => text.Replace(pair, pair[..1], StringComparison.Ordinal));

    private static void Append(StringBuilder folded, char c)
    {
        if (Transliteration.Latin.TryGetValue(c, out var letters))
            folded.Append(letters);
        else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation)
            folded.Append(' ');
        else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            && !Apostrophes.Contains(c, StringComparison.Ordinal))
            folded.Append(c);
    }
}
