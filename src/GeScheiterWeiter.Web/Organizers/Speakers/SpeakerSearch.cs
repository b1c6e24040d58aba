using GeScheiterWeiter.Common;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Speakers;

public static class SpeakerSearch
{
    /// <summary>
    /// By name or organisation. The slug takes part because it is the name without capitals and umlauts: a database
    /// that folds only ASCII still finds "Özdemir" for "özdemir".
    /// </summary>
    public static IQueryable<Speaker> Matching(this IQueryable<Speaker> speakers, string words)
    {
        var slug = Slug.From(words);
        return speakers.Where(s => s.Name.Contains(words)
            || (s.Organisation != null && s.Organisation.Contains(words))
            || (slug != "" && s.Slug.Contains(slug)));
    }
}
