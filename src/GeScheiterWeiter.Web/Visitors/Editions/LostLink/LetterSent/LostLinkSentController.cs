using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.LostLink.LetterSent;

/// <summary>Where the form of <see cref="LostLinkController"/> leads to: the same for every address.</summary>
[Route(VisitorLinks.LostLinkSent)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LostLinkSentController : VisitorController
{
    [HttpGet]
    public IActionResult Show() => View();
}
