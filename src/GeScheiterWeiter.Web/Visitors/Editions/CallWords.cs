using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>What people read of an edition's call for stories.</summary>
public static class CallWords
{
    public static string Sentence(Edition? edition, StoryCallPhase phase) => phase switch
    {
        StoryCallPhase.Off => "Für diese Ausgabe sammeln wir keine Geschichten.",
        StoryCallPhase.BeforeItOpens =>
            $"Geschichten können ab {At(edition?.Call?.OpensUtc, edition)} eingereicht werden, "
            + $"bis {At(edition?.Call?.ClosesUtc, edition)}.",
        StoryCallPhase.Open when edition is not null =>
            $"Geschichten können bis {At(edition.Call?.ClosesUtc, edition)} eingereicht werden.",
        StoryCallPhase.Open => "Geschichten für kommende Ausgaben können Sie jederzeit einreichen.",
        StoryCallPhase.Closed when edition?.State == EditionState.Cancelled => "Diese Ausgabe findet nicht statt.",
        StoryCallPhase.Closed => $"Geschichten konnten bis {At(edition?.Call?.ClosesUtc, edition)} eingereicht werden.",
    };

    private static string At(DateTime? utc, Edition? edition) =>
        utc is { } moment && edition is not null ? GermanTime.Moment(moment, edition.TimeZone) : "";
}
