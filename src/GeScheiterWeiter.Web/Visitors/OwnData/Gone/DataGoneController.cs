using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.OwnData.Gone;

/// <summary>Where the erasure leads to: it names nobody, for there is nobody to name.</summary>
[Route(OwnDataLinks.Erased)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DataGoneController : VisitorController
{
    [HttpGet]
    public IActionResult Show() => View();
}
