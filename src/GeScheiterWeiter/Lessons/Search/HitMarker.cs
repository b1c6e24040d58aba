using System.Text;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Lessons.Search;

/// <summary>
/// Finds what was searched for in the text as it was written. The search compares folded texts, in which "ß" is two letters and "ue"
/// may be one: every folded letter remembers where it comes from.
/// </summary>
public static class HitMarker
{
    private const string Ellipsis = "…";

    /// <param name="text">As it was written.</param>
    /// <param name="words">As <see cref="FoldedText.Words"/> makes them.</param>
    /// <returns>The whole text, in pieces.</returns>
    public static IReadOnlyList<TextPart> Mark(string text, IReadOnlyList<string> words) => Cut(text, Hits(text, words), 0, text.Length);

    /// <summary>As much of the text as there is room for, around the first hit; null where there is none.</summary>
    public static IReadOnlyList<TextPart>? Snippet(string text, IReadOnlyList<string> words, int length)
    {
        var hits = Hits(text, words);
        if (hits.Count == 0)
            return null;

        var start = hits[0].Start <= length / 3 ? 0 : WordStart(text, hits[0].Start - length / 3, hits[0].Start);
        var end = text.Length - start <= length ? text.Length : WordEnd(text, start + length, hits[0].End);
        List<TextPart> parts = [.. Cut(text, hits, start, end)];
        if (start > 0)
            parts.Insert(0, new TextPart(Ellipsis + " ", IsHit: false));
        if (end < text.Length)
            parts.Add(new TextPart(" " + Ellipsis, IsHit: false));
        return parts;
    }

    private static List<TextPart> Cut(string text, IEnumerable<Span> hits, int start, int end)
    {
        List<TextPart> parts = [];
        var at = start;
        foreach (var hit in hits.Where(hit => hit.Start >= start && hit.End <= end))
        {
            if (hit.Start > at)
                parts.Add(new TextPart(text[at..hit.Start], IsHit: false));
            parts.Add(new TextPart(text[hit.Start..hit.End], IsHit: true));
            at = hit.End;
        }

        if (end > at)
            parts.Add(new TextPart(text[at..end], IsHit: false));
        return parts;
    }

    /// <summary>In their order, those that touch as one.</summary>
    private static List<Span> Hits(string text, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return [];
        var folded = Fold(text);
        List<Span> hits = [];
        foreach (var hit in Find(folded, words).Concat(Find(Shorten(folded), words)).OrderBy(hit => hit.Start).ThenBy(hit => hit.End))
        {
            if (hits.Count > 0 && hit.Start <= hits[^1].End)
                hits[^1] = hits[^1] with { End = Math.Max(hits[^1].End, hit.End) };
            else
                hits.Add(hit);
        }

        return hits;
    }

    private static IEnumerable<Span> Find(List<Letter> letters, IReadOnlyList<string> words)
    {
        var text = string.Concat(letters.Select(letter => letter.Folded));
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                yield return new Span(letters[at].Start, letters[at + word.Length - 1].End);
        }
    }

    private static List<Letter> Fold(string text)
    {
        List<Letter> letters = [];
        for (var at = 0; at < text.Length;)
        {
            // Half a letter is none.
            var (length, isLetter) = Rune.TryGetRuneAt(text, at, out var rune) ? (rune.Utf16SequenceLength, true) : (1, false);
            var folded = char.IsWhiteSpace(text[at]) ? " " : isLetter ? FoldedText.OfLetter(text.AsSpan(at, length)) : "";
            // An accent that stands by itself belongs to the letter before it.
            if (folded.Length == 0 && letters.Count > 0 && letters[^1].End == at && letters[^1].Folded != ' ')
                letters[^1] = letters[^1] with { End = at + length };
            foreach (var letter in folded)
                letters.Add(new Letter(letter, at, at + length));
            at += length;
        }

        return letters;
    }

    /// <summary>The pairs <see cref="FoldedText"/> also knows as one letter.</summary>
    private static List<Letter> Shorten(List<Letter> letters) => FoldedText.ShortenedPairs.Aggregate(letters, (before, pair) =>
    {
        List<Letter> after = new(before.Count);
        for (var at = 0; at < before.Count; at++)
        {
            if (at + 1 < before.Count && before[at].Folded == pair[0] && before[at + 1].Folded == pair[1])
            {
                after.Add(before[at] with { End = before[at + 1].End });
                at++;
            }
            else
            {
                after.Add(before[at]);
            }
        }

        return after;
    });

    /// <summary>The beginning of a word not before <paramref name="from"/>; that place itself where one word fills the room.</summary>
    private static int WordStart(string text, int from, int to)
    {
        var space = text.IndexOf(' ', from, to - from);
        if (space >= 0)
            return space + 1;
        return char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int WordEnd(string text, int to, int from)
    {
        if (to <= from)
            return from;
        var space = text.LastIndexOf(' ', to - 1, to - from);
        if (space > from)
            return space;
        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }

    private readonly record struct Letter(char Folded, int Start, int End);

    private readonly record struct Span(int Start, int End);
}
