using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Speakers;

public static class SpeakerChoices
{
    public static IEnumerable<SelectListItem> Sides => EnumChoices.Of<SpeakerSide>(side => side.Words());
}
