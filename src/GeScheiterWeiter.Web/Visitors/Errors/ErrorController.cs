using GeScheiterWeiter.Web.Shared.Errors;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Errors;

/// <summary>Where a request of a visitor has failed, or of somebody nobody knows.</summary>
[Area("Visitors")]
public sealed class ErrorController(ILogger<ErrorController> logger) : ProblemController(logger)
{
    [Route(VisitorLinks.ErrorRoute)]
    public IActionResult Show() => Explain();
}
