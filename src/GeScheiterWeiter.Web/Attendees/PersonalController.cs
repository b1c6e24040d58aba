using GeScheiterWeiter.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees;

/// <summary>
/// The personal door: whoever holds a mailed link. Never cached, never indexed, never told to another site. A
/// link that opens nothing is answered with 410 by every page behind this door.
/// </summary>
[Area("Attendees")]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class PersonalController : SiteController
{
    protected StatusCodeResult LinkGone() => StatusCode(StatusCodes.Status410Gone);
}
