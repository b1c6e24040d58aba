using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace GeScheiterWeiter.Web.Organizers.Shared.Access;

/// <summary>A completed second factor.</summary>
public sealed class SecondFactorRequirement : IAuthorizationRequirement;

/// <summary>A proof of identity that is still fresh.</summary>
public sealed class RecentProofRequirement : IAuthorizationRequirement;

/// <summary>This role or a higher one.</summary>
public sealed record RoleRequirement(OrganizerRole Lowest) : IAuthorizationRequirement;

/// <summary>Decides from the session alone: no page of the admin area waits for the database to be let in.</summary>
public sealed class SessionRequirements(TimeProvider clock) : IAuthorizationHandler
{
    public static readonly TimeSpan ProofLasts = TimeSpan.FromMinutes(15);

    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        foreach (var requirement in context.PendingRequirements.ToList())
        {
            if (IsMet(requirement, context.User))
                context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private bool IsMet(IAuthorizationRequirement requirement, ClaimsPrincipal person) => requirement switch
    {
        RoleRequirement role => Enum.TryParse<OrganizerRole>(person.FindFirstValue(ClaimTypes.Role), out var held) && held >= role.Lowest,
        SecondFactorRequirement => OrganizerClaims.HasSecondFactor(person),
        RecentProofRequirement => OrganizerClaims.LastProof(person) is { } proof && clock.GetUtcNow() - proof < ProofLasts,
        _ => false,
    };
}
