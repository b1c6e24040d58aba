using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>What an edition can be, in words.</summary>
public static class EditionChoices
{
    public static IEnumerable<SelectListItem> Audiences => EnumChoices.Of<AudienceRule>(audience => audience.Words());

    public static IEnumerable<SelectListItem> Accents => EnumChoices.Of<EditionAccent>(accent => accent.Words());

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
