using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Speaking;

/// <summary>What is missing of a speaker before the evening.</summary>
public enum SpeakerGap
{
    Biography,
    Photo,

    /// <summary>Of one of their talks, where the edition asks for them.</summary>
    Slides,

    /// <summary>Nobody has said yet what of one of their talks may be kept, or that nothing may.</summary>
    Consent,
}

public static class SpeakerGaps
{
    /// <summary>As it reads after "es fehlt noch".</summary>
    public static string ToSpeaker(this SpeakerGap gap) => gap switch
    {
        SpeakerGap.Biography => "ein paar Sätze über Sie",
        SpeakerGap.Photo => "ein Foto",
        SpeakerGap.Slides => "Ihre Folien",
        SpeakerGap.Consent => "ein Wort dazu, was nach dem Abend bleiben darf",
    };

    /// <summary>As organizers read it.</summary>
    public static string ToOrganizers(this SpeakerGap gap) => gap switch
    {
        SpeakerGap.Biography => "Text über die Person",
        SpeakerGap.Photo => "Foto",
        SpeakerGap.Slides => "Folien",
        SpeakerGap.Consent => "Einwilligung",
    };

    /// <summary>"ein Foto und Ihre Folien"</summary>
    public static string InOneSentence(IReadOnlyCollection<SpeakerGap> gaps) => GermanList.Of([.. gaps.Select(gap => gap.ToSpeaker())]);

    /// <summary>The same as <see cref="SpeakerPart.Gaps"/> for many at once: whoever has any.</summary>
    internal static IQueryable<Speaker> WithGaps(this IQueryable<Speaker> speakers, Guid editionId, bool slidesAreWanted) =>
        speakers.Where(s => s.Biography.Source == "" || s.PhotoId == null
            || s.Talks.Any(told => told.Talk.EditionId == editionId
                && ((told.SaidUtc == null && told.Consents.Count == 0) || (slidesAreWanted && told.Talk.Slides == null))));

    internal static IQueryable<Speaker> SpeakersOf(this AppDb db, Guid editionId) =>
        db.Set<Speaker>().Where(s => s.Talks.Any(told => told.Talk.EditionId == editionId));
}
