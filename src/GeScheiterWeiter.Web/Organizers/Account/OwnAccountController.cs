using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.Outbox;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Organizers.Account;

/// <summary>
/// The pages about one's own way in. They are open before a second factor is set up, because here it is set up; nobody
/// who has one comes here without it.
/// </summary>
[Authorize(Policy = OrganizerPolicies.OwnAccount)]
[ServiceFilter<DeliveryPauseFilter>]
public abstract class OwnAccountController(UserManager<Organizer> users) : AdminController
{
    /// <summary>Whose account it is. Known before any action runs.</summary>
    protected Organizer Me { get; private set; } = new();

    [NonAction]
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await users.GetUserAsync(User) is { } organizer)
        {
            Me = organizer;
            await next();
        }
        else
        {
            context.Result = Challenge();
        }
    }
}
