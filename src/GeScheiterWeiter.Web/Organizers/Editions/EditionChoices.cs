using GeScheiterWeiter.Editions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>What an edition can be, in words.</summary>
public static class EditionChoices
{
    public static IEnumerable<SelectListItem> Audiences =>
        Enum.GetValues<AudienceRule>().Select(audience => new SelectListItem(Words(audience), audience.ToString()));

    public static IEnumerable<SelectListItem> Accents =>
        Enum.GetValues<EditionAccent>().Select(accent => new SelectListItem(Words(accent), accent.ToString()));

    public static string Words(AudienceRule audience) => audience switch
    {
        AudienceRule.AdministrationOnly => "Nur Verwaltung (alle anderen brauchen eine Freigabe)",
        AudienceRule.AdministrationAndPartners => "Verwaltung, ihre Dienstleister und Kooperationspartner",
    };

    public static string Words(EditionAccent accent) => accent switch
    {
        EditionAccent.Coral => "Koralle",
        EditionAccent.Ochre => "Ocker",
        EditionAccent.Moss => "Moos",
        EditionAccent.Lagoon => "Lagune",
        EditionAccent.Plum => "Pflaume",
    };

    /// <summary>Once an evening is over, it matters no more how far its preparation had come.</summary>
    public static (string Label, string Kind) Words(EditionState state, bool isOver) => state switch
    {
        EditionState.Announced or EditionState.ProgrammeSettled when isOver => ("Vorbei", "quiet"),
        EditionState.Draft => ("Entwurf", "quiet"),
        EditionState.Announced => ("Angekündigt", "accent"),
        EditionState.ProgrammeSettled => ("Programm steht", "good"),
        EditionState.Cancelled => ("Abgesagt", "bad"),
    };
}
