using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Talks;

/// <param name="Id">Of the speaker.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Organisation">Null where it is not known.</param>
/// <param name="Side">Where they come from.</param>
public sealed record SimilarSpeaker(Guid Id, string Name, string? Organisation, SpeakerSide Side);

/// <summary>Finds who is called alike, so that nobody is there twice: umlauts, accents, order and titles aside.</summary>
public sealed class SimilarSpeakers(AppDb db)
{
    private const int Most = 10;
    private const int MostCandidates = 200;

    private static readonly string[] Titles =
        ["dr", "prof", "professor", "professorin", "dipl", "ing", "med", "phil", "jur", "mag", "von", "van", "de"];

    public async Task<IReadOnlyList<SimilarSpeaker>> ToAsync(string? name, CancellationToken cancellationToken)
    {
        var words = WordsOf(name);
        var candidates = new Dictionary<Guid, SimilarSpeaker>();
        foreach (var word in words)
        {
            var some = await db.Set<Speaker>().AsNoTracking().Where(s => s.SearchText.Contains(word))
                .OrderBy(s => s.SortName).ThenBy(s => s.Id).Take(MostCandidates)
                .Select(s => new SimilarSpeaker(s.Id, s.Name, s.Organisation, s.Side)).ToListAsync(cancellationToken);
            foreach (var candidate in some)
                candidates.TryAdd(candidate.Id, candidate);
        }

        return [.. candidates.Values.Where(candidate => AreAlike(words, WordsOf(candidate.Name))).OrderBy(c => c.Name).Take(Most)];
    }

    /// <summary>Whether one name has every word of the other: "Dr. Anna-Lena Müller" and "Mueller, Anna".</summary>
    public static bool AreAlike(string one, string other) => AreAlike(WordsOf(one), WordsOf(other));

    private static bool AreAlike(HashSet<string> one, HashSet<string> other) =>
        one.Count > 0
        && (one.SetEquals(other) || (Math.Min(one.Count, other.Count) > 1 && (one.IsSubsetOf(other) || other.IsSubsetOf(one))));

    private static HashSet<string> WordsOf(string? name) =>
    [
        .. FoldedText.Words(name).Select(word => word.Trim('.')).Where(word => word.Length > 0 && !Titles.Contains(word)),
    ];
}
