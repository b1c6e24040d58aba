using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

public static class EditionSentences
{
    private const string OthersAreAsked =
        " Wer von einem Dienstleister oder Kooperationspartner kommt, kann sich trotzdem anmelden: "
        + "Wir schauen dann, ob es passt, und melden uns.";

    public static string Audience(AudienceRule audience, bool isOver) => audience switch
    {
        AudienceRule.AdministrationOnly => "Für alle, die in einer öffentlichen Verwaltung arbeiten." + (isOver ? "" : OthersAreAsked),
        AudienceRule.AdministrationAndPartners =>
            "Für alle, die im deutschsprachigen Raum in einer öffentlichen Verwaltung arbeiten, "
            + "und für ihre Dienstleister und Kooperationspartner.",
    };

    /// <summary>What a search engine or a shared link shows: when, where, what.</summary>
    public static string Description(EditionPage page)
    {
        var edition = page.Edition;
        var what = $"{edition.Name}: {edition.Subtitle ?? "Geschichten vom Scheitern und Weitermachen"}";
        return page.Phase switch
        {
            EditionPhase.Over => $"{what}. Programm und Rückblick, {GermanTime.Day(edition.StartUtc, edition.TimeZone)}.",
            EditionPhase.Cancelled => $"{what}. Diese Ausgabe findet leider nicht statt.",
            _ => $"{what}. Am {GermanTime.Span(edition)}, online und kostenlos.",
        };
    }
}
