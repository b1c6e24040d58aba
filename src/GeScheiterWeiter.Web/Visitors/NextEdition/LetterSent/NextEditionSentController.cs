using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.NextEdition.LetterSent;

/// <summary>Where the form of <see cref="NextEditionController"/> leads to: the same for every address.</summary>
[Route(VisitorLinks.NextEditionSent)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NextEditionSentController : VisitorController
{
    [HttpGet]
    public IActionResult Show() => View();
}
