using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

public static class EditionSentences
{
    private const string OthersAreAsked =
        " Auch Dienstleister:innen und Kooperationspartner:innen können sich anmelden: "
        + "Wir schauen dann, ob es passt, und melden uns.";

    public static string Audience(AudienceRule audience, bool isOver)
    {
        var everybody = OpenTo(audience);
        return char.ToUpperInvariant(everybody[0]) + everybody[1..]
            + (audience == AudienceRule.AdministrationOnly && !isOver ? OthersAreAsked : "");
    }

    /// <summary>Who may come, as the end of a sentence.</summary>
    public static string OpenTo(AudienceRule audience) => audience switch
    {
        AudienceRule.AdministrationOnly => "für alle, die in einer öffentlichen Verwaltung arbeiten.",
        AudienceRule.AdministrationAndPartners =>
            "für alle, die im deutschsprachigen Raum in einer öffentlichen Verwaltung arbeiten, "
            + "und für ihre Dienstleister:innen und Kooperationspartner:innen.",
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
