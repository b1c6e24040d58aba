using GeScheiterWeiter.Web.Organizers.Outbox;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>
/// The locked door: members of the team who have signed in with a second factor. Every action may be read by any of
/// them; what changes or exports something asks for more with a policy of its own.
/// </summary>
[Authorize(Policy = OrganizerPolicies.Read)]
[ServiceFilter<DeliveryPauseFilter>]
public abstract class OrganizerController : AdminController;
