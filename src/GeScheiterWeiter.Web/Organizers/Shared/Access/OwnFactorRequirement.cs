using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Organizers.Shared.Access;

/// <summary>A second factor from whoever has one.</summary>
public sealed class OwnFactorRequirement : IAuthorizationRequirement;

public sealed class OwnFactorHandler(UserManager<Organizer> users) : AuthorizationHandler<OwnFactorRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, OwnFactorRequirement requirement)
    {
        if (OrganizerClaims.HasSecondFactor(context.User) || await users.GetUserAsync(context.User) is { TwoFactorEnabled: false })
            context.Succeed(requirement);
    }
}
