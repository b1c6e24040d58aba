using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.EditionText;

public sealed class EditionTextForm : EditionForm
{
    /// <summary>Whether attendees are told of a new time; null until that has been asked.</summary>
    public bool? Tell { get; set; }
}
