using System.Globalization;
using System.Security.Claims;
using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

/// <summary>Whoever looks at proposals.</summary>
/// <param name="Id">Of the organizer.</param>
/// <param name="Judges">Whether they give verdicts: who only reads does not.</param>
public sealed record Chooser(Guid Id, bool Judges)
{
    public static Chooser Of(ClaimsPrincipal user) => new(
        Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", CultureInfo.InvariantCulture),
        !user.IsInRole(nameof(OrganizerRole.Reader)));
}
