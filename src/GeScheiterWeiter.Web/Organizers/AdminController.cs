using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>What all pages below <c>/admin</c> share; whom they let in is said by the controllers that build on this one.</summary>
[Area("Organizers")]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class AdminController : SiteController
{
    /// <summary>Who acts, for the audit log.</summary>
    protected Actor CurrentActor => Actor.Organizer(OrganizerClaims.IdOf(User));

    /// <summary>One sentence for the next page: what has been done.</summary>
    protected void Notice(string sentence) => TempData["Notice"] = sentence;
}
