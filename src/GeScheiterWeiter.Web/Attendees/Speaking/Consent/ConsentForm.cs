using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Consent;

/// <summary>The boxes that are ticked.</summary>
public sealed class ConsentForm
{
    [AsSent]
    public List<string> Given { get; set; } = [];

    /// <summary>What the page has not offered is left out.</summary>
    public IReadOnlyCollection<Artefact> Artefacts =>
        [.. Enum.GetValues<Artefact>().Where(artefact => Given.Contains(artefact.ToString()))];
}
