using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.Shared.Access;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

/// <summary>Whoever looks at proposals.</summary>
/// <param name="Id">Of the organizer.</param>
/// <param name="Judges">Whether they give verdicts: who only reads does not.</param>
public sealed record Chooser(Guid Id, bool Judges)
{
    public static Chooser Of(ClaimsPrincipal user) => new(
        OrganizerClaims.IdOf(user), !user.IsInRole(nameof(OrganizerRole.Reader)));
}
