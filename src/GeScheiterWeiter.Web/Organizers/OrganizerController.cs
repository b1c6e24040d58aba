using System.Globalization;
using System.Security.Claims;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>
/// The locked door: members of the team who have signed in with a second factor. Every action may be read by any of
/// them; what changes or exports something asks for more with a policy of its own.
/// </summary>
[Area("Organizers")]
[Authorize(Policy = OrganizerPolicies.Read)]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class OrganizerController : Controller
{
    /// <summary>Who acts, for the audit log.</summary>
    protected Actor CurrentActor =>
        Actor.Organizer(Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", CultureInfo.InvariantCulture));

    /// <summary>One sentence for the next page: what has been done.</summary>
    protected void Notice(string sentence) => TempData["Notice"] = sentence;

    /// <summary>The form comes back, with what was typed and what is wrong with it.</summary>
    protected ViewResult Again(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }
}
