using GeScheiterWeiter.Web.Organizers.Outbox;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>
/// The locked door: members of the team who have signed in with a second factor. Every action may be read by any of
/// them; what changes or exports something asks for more with a policy of its own.
/// </summary>
[Authorize(Policy = OrganizerPolicies.Read)]
[ServiceFilter<DeliveryPauseFilter>]
public abstract class OrganizerController : AdminController
{
    /// <summary>Somebody else has saved: both versions, side by side.</summary>
    /// <param name="mine">As it was sent.</param>
    /// <param name="theirs">As it is saved by now.</param>
    /// <param name="heading">What is being edited.</param>
    /// <param name="editor">Where the form goes.</param>
    protected ViewResult Conflicting(EditForm mine, EditForm theirs, string heading, string editor) =>
        View(StatusCodes.Status409Conflict, "Conflict", EditConflict.Between(mine, theirs, heading, editor));
}
