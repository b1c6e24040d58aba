using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>What an edition can be, in words.</summary>
public static class EditionChoices
{
    public static IEnumerable<SelectListItem> Audiences =>
        Enum.GetValues<AudienceRule>().Select(audience => new SelectListItem(audience.Words(), audience.ToString()));

    public static IEnumerable<SelectListItem> Accents =>
        Enum.GetValues<EditionAccent>().Select(accent => new SelectListItem(accent.Words(), accent.ToString()));

    /// <summary>Once an evening is over, it matters no more how far its preparation had come.</summary>
    public static (string Label, string Kind) Badge(EditionState state, bool isOver) => state switch
    {
        EditionState.Announced or EditionState.ProgrammeSettled when isOver => ("Vorbei", "quiet"),
        EditionState.Draft => (AsLabel(state.Words()), "quiet"),
        EditionState.Announced => (AsLabel(state.Words()), "accent"),
        EditionState.ProgrammeSettled => (AsLabel(state.Words()), "good"),
        EditionState.Cancelled => (AsLabel(state.Words()), "bad"),
    };

    private static string AsLabel(string words) => char.ToUpper(words[0], GermanCulture.Instance) + words[1..];
}
