using GeScheiterWeiter.Talks;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Speakers;

public static class SpeakerWords
{
    public static IEnumerable<SelectListItem> Sides => Enum.GetValues<SpeakerSide>().Select(side => new SelectListItem(Of(side), side.ToString()));

    public static string Of(SpeakerSide side) => side switch
    {
        SpeakerSide.Administration => "Verwaltung",
        SpeakerSide.Provider => "Dienstleister",
        SpeakerSide.Other => "andere Seite",
    };
}
