using GeScheiterWeiter.Talks;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Speakers;

public static class SpeakerChoices
{
    public static IEnumerable<SelectListItem> Sides =>
        Enum.GetValues<SpeakerSide>().Select(side => new SelectListItem(side.Words(), side.ToString()));
}
