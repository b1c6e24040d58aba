using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.OwnData.LetterSent;

/// <summary>Where the form of <see cref="OwnDataFormController"/> leads to: the same for every address.</summary>
[Route(OwnDataLinks.Sent)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OwnDataSentController : VisitorController
{
    [HttpGet]
    public IActionResult Show() => View();
}
