using GeScheiterWeiter.Web.Shared.Errors;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Errors;

/// <summary>Where a request of an organizer has failed: they stay where they are, with the menu beside them.</summary>
[Area("Organizers")]
public sealed class OrganizerErrorController(ILogger<OrganizerErrorController> logger) : ProblemController(logger)
{
    protected override string AdviceWhereNothingIs =>
        "Vielleicht hat jemand im Team es gelöscht oder umbenannt. Sie finden es am ehesten von der Übersicht aus.";

    [Route(VisitorLinks.ErrorRoute), ForOrganizers]
    public IActionResult Show() => Explain();
}
