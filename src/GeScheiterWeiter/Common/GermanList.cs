namespace GeScheiterWeiter.Common;

/// <summary>Several things in one sentence.</summary>
public static class GermanList
{
    /// <summary>"Kommunen, Länder und Bund"</summary>
    public static string Of(params IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} und {words[^1]}";
}
