using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Talks;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>What tellers of a story choose from, as they are asked.</summary>
public static class TellerChoices
{
    public static IEnumerable<SelectListItem> Sides => EnumChoices.Of<SpeakerSide>(side => side switch
    {
        SpeakerSide.Administration => "Öffentliche Verwaltung",
        SpeakerSide.Provider => "Dienstleister:innen der Verwaltung",
        SpeakerSide.Other => "Woanders, zum Beispiel Hochschule, Verband oder Presse",
    });

    public static IEnumerable<SelectListItem> Releases => EnumChoices.Of<Release>(release => release switch
    {
        Release.NotSaid => "Dazu sage ich noch nichts",
        Release.NotNeeded => "Ich brauche keine Freigabe",
        Release.Requested => "Ich habe darum gebeten",
        Release.Granted => "Sie ist erteilt",
        Release.Refused => "Sie ist abgelehnt",
    });

    public static IEnumerable<SelectListItem> Lengths =>
    [
        new("Das weiß ich noch nicht", ""),
        .. Proposal.Lengths.Select(minutes => new SelectListItem($"{minutes} Minuten", $"{minutes}")),
    ];
}
