using System.Security.Claims;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>A cookie is worth what its row says, on every request; name and role in it are read anew every half minute.</summary>
public static class SessionValidation
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        var sessions = cookie.HttpContext.RequestServices.GetRequiredService<OrganizerSessions>();
        if (cookie.Principal is { } person
            && OrganizerClaims.SessionOf(person) is { } session
            && Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var organizer)
            && await sessions.IsOpenAsync(session, organizer, cookie.HttpContext.RequestAborted))
        {
            await SecurityStampValidator.ValidatePrincipalAsync(cookie);
            return;
        }

        cookie.RejectPrincipal();
        await cookie.HttpContext.SignOutAsync(cookie.Scheme.Name);
    }
}
