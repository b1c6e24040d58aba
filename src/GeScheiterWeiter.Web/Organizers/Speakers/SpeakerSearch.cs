using GeScheiterWeiter.Common;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Speakers;

public static class SpeakerSearch
{
    /// <summary>By name or organisation: every word has to occur. Without words, all.</summary>
    public static IQueryable<Speaker> Matching(this IQueryable<Speaker> speakers, string? words) =>
        FoldedText.Words(words).Aggregate(speakers, (found, word) => found.Where(s => s.SearchText.Contains(word)));
}
